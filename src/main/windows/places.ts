/** A screen of the machine, in the system's own pixels of layout. */
export interface Place {
  readonly id: number
  /** The monitor's name, where the system knows it. */
  readonly label: string
  readonly bounds: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

/** Who is on which screen. */
export interface Places<Screen> {
  readonly audience: Screen
  /** Null where there is no second screen: then the window lies above the audience's. */
  readonly presenter: Screen | null
}

export interface Seating {
  /** The audience's, from 1, in the system's order; a screen that is not there gives way. */
  readonly wanted: number | null
  /** The system's main screen. */
  readonly primary: number
  /** Whether somebody had these screens the other way round. */
  readonly swapped: boolean
}

/**
 * Seats the audience and the presenter. The audience has the screen that is wanted, else the main
 * one; the presenter has the first other one, or changes places with the audience.
 *
 * @param screens all that are there, one at least, in the system's order
 */
export function seat<Screen extends Place>(
  screens: readonly [Screen, ...Screen[]],
  { wanted, primary, swapped }: Seating,
): Places<Screen> {
  const own = screens[(wanted ?? 0) - 1] ?? screens.find(({ id }) => id === primary) ?? screens[0]
  const other = screens.find((screen) => screen !== own) ?? null
  return swapped && other
    ? { audience: other, presenter: own }
    : { audience: own, presenter: other }
}

/** Tells one set of screens from another, whatever the order in which the system names them. */
export function setOf(screens: readonly Place[], wanted: number | null): string {
  const names = screens.map(
    ({ label, bounds: { x, y, width, height } }) => `${label} ${width}x${height}+${x}+${y}`,
  )
  return [`display ${wanted ?? 'main'}`, ...names.toSorted()].join(', ')
}
