import type { Point } from './zoom.ts'

/** What fingers on one thing are doing. */
export type Gesture =
  /** A finger has come or gone: what follows is measured from here. */
  | { readonly type: 'grip'; readonly fingers: number; readonly at: Point }
  /** They move: from where they gripped to where they are, `by` times as far apart. */
  | {
      readonly type: 'move'
      readonly fingers: number
      readonly from: Point
      readonly at: Point
      readonly by: number
    }
  /** All have gone. `way` is what a lone finger went, `null` where there were more or it was lost. */
  | { readonly type: 'release'; readonly way: Point | null }
  /** A finger came and went, twice, in one place. */
  | { readonly type: 'double-tap'; readonly at: Point }

/** A finger of a recogniser's caller: its place, and when, in milliseconds of any one clock. */
export interface Sample {
  readonly id: number
  readonly at: Point
  readonly time: number
}

export interface Fingers {
  down(finger: Sample): void
  move(finger: Sample): void
  up(finger: Sample): void
  /** The finger was taken away by somebody else. */
  lose(finger: Sample): void
}

/** A finger on glass trembles; so far it has not moved. In pixels. */
const stillPixels = 14
const tapMilliseconds = 350
const betweenTapsMilliseconds = 400
/** A second tap comes down beside the first. */
const betweenTapsPixels = 60

/** Reads fingers as gestures. Knows no glass and no clock: it is told of both. */
export function createFingers(tell: (gesture: Gesture) => void): Fingers {
  const fingers = new Map<number, Point>()
  let start: { readonly at: Point; readonly spread: number } = { at: { x: 0, y: 0 }, spread: 0 }
  /** The one finger since all were gone, as long as it is the only one. */
  let lone: Sample | null = null
  let lastTap: Sample | null = null

  function grip(): void {
    start = measure([...fingers.values()])
    if (fingers.size > 0) tell({ type: 'grip', fingers: fingers.size, at: start.at })
  }

  function leave(finger: Sample, lost: boolean): void {
    if (!fingers.delete(finger.id)) return
    if (fingers.size > 0) return grip()
    const way = lone && !lost ? between(lone.at, finger.at) : null
    const tapped =
      lone && way && length(way) <= stillPixels && finger.time - lone.time <= tapMilliseconds
    tell({ type: 'release', way })
    if (tapped) tap(finger)
    else lastTap = null
  }

  function tap(finger: Sample): void {
    const double =
      lastTap &&
      finger.time - lastTap.time <= betweenTapsMilliseconds &&
      length(between(lastTap.at, finger.at)) <= betweenTapsPixels
    lastTap = double ? null : finger
    if (double) tell({ type: 'double-tap', at: finger.at })
  }

  return {
    down(finger) {
      lone = fingers.size === 0 ? finger : null
      fingers.set(finger.id, finger.at)
      grip()
    },
    move(finger) {
      if (!fingers.has(finger.id)) return
      fingers.set(finger.id, finger.at)
      const { at, spread } = measure([...fingers.values()])
      const by = start.spread > 0 ? spread / start.spread : 1
      tell({ type: 'move', fingers: fingers.size, from: start.at, at, by })
    },
    up: (finger) => leave(finger, false),
    lose: (finger) => leave(finger, true),
  }
}

/** The middle of some points, and how far they are from it on average. */
function measure(points: readonly Point[]): { readonly at: Point; readonly spread: number } {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const at = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) }
  return { at, spread: mean(points.map((point) => length(between(at, point)))) }
}

function between(from: Point, to: Point): Point {
  return { x: to.x - from.x, y: to.y - from.y }
}

function length({ x, y }: Point): number {
  return Math.hypot(x, y)
}
