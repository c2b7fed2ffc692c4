/** A room for a slide, in rem. */
interface Room {
  readonly width: number
  readonly height: number
}

/** The least rooms that layouts are made for, lying and standing (tests/e2e/fit.spec.ts). */
const lying: Room = { width: 132, height: 84 }
const standing: Room = { width: 100, height: 132 }

/**
 * How much smaller a slide is drawn that has less room than its layout is made for: it is laid out
 * in a larger one and scaled, so that what it shows keeps its order. 1 where there is room.
 */
export function shrinkFor({ width, height }: Room): number {
  const least = width > height ? lying : standing
  return Math.min(1, width / least.width, height / least.height)
}
