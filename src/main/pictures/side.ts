interface Size {
  readonly width: number
  readonly height: number
}

/** As Electron describes it: a size in its own pixels, of which each is some physical ones. */
interface Display {
  readonly size: Size
  readonly scaleFactor: number
}

/** The longer sides, in pixels, that pictures are made in: few, so that screens share them. */
const steps = [960, 1920, 2880, 3840] as const

/** How far a picture may be enlarged in the viewer before its pixels show. */
const zoom = 1.5

/** A display's size in physical pixels. */
export function pixelsOf({ size, scaleFactor }: Display): Size {
  return { width: size.width * scaleFactor, height: size.height * scaleFactor }
}

/**
 * The longer side that pictures need on a machine.
 *
 * @param displays sizes of its displays in physical pixels
 * @returns pixels: the step that covers the largest display with room to zoom, 3840 at most
 */
export function sideFor(displays: readonly Size[]): number {
  const longest = Math.max(0, ...displays.map(({ width, height }) => Math.max(width, height)))
  return steps.find((step) => step >= longest * zoom) ?? steps[3]
}
