import fc from 'fast-check'

/** A place on the glass, as shares of the window's width and height. */
interface Spot {
  readonly x: number
  readonly y: number
}

/** What the panel reports at one moment: the fingers that lie on it. */
interface TouchFrame {
  readonly type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel'
  readonly fingers: readonly (Spot & { readonly id: number })[]
}

/** One deed of one or more fingers, from the first contact to the last. */
export type Gesture = readonly TouchFrame[]

const spot = fc.record({ x: share(), y: share() })

function share(): fc.Arbitrary<number> {
  return fc.double({ min: 0.001, max: 0.999, noNaN: true })
}

const down = (...spots: readonly Spot[]): TouchFrame => ({
  type: 'touchStart',
  fingers: spots.map((at, id) => ({ ...at, id })),
})

const move = (...spots: readonly Spot[]): TouchFrame => ({ ...down(...spots), type: 'touchMove' })

const up: TouchFrame = { type: 'touchEnd', fingers: [] }
const torn: TouchFrame = { type: 'touchCancel', fingers: [] }

const between = (from: Spot, to: Spot, part: number): Spot => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
})

const tap = spot.map((at): Gesture => [down(at), up])

const doubleTap = spot.map((at): Gesture => [down(at), up, down(at), up])

/** A line drawn by one finger, and what ends it. */
const stroke = fc
  .record({ from: spot, to: spot, moves: fc.integer({ min: 1, max: 6 }), torn: fc.boolean() })
  .map(({ from, to, moves, torn: isTorn }): Gesture => {
    const way = Array.from({ length: moves }, (_, n) => move(between(from, to, (n + 1) / moves)))
    return [down(from), ...way, isTorn ? torn : up]
  })

/** As a visitor swipes: sideways, in the middle of the glass. */
const swipe = fc
  .record({ y: share(), left: fc.boolean(), moves: fc.integer({ min: 1, max: 5 }) })
  .map(({ y, left, moves }): Gesture => {
    const [from, to] = left
      ? [
          { x: 0.75, y },
          { x: 0.25, y },
        ]
      : [
          { x: 0.25, y },
          { x: 0.75, y },
        ]
    const way = Array.from({ length: moves }, (_, n) => move(between(from, to, (n + 1) / moves)))
    return [down(from), ...way, up]
  })

const pinch = fc
  .record({ one: spot, other: spot, oneTo: spot, otherTo: spot })
  .map(({ one, other, oneTo, otherTo }): Gesture => [
    down(one),
    down(one, other),
    ...[0.3, 0.6, 1].map((part) => move(between(one, oneTo, part), between(other, otherTo, part))),
    { type: 'touchEnd', fingers: [{ ...oneTo, id: 0 }] },
    up,
  ])

/** A hand laid on the glass, or children at play. */
const palm = fc
  .record({
    spots: fc.array(spot, { minLength: 3, maxLength: 10 }),
    shift: spot,
    torn: fc.boolean(),
  })
  .map(({ spots, shift, torn: isTorn }): Gesture => [
    down(...spots),
    move(...spots.map((at) => between(at, shift, 0.1))),
    move(...spots.map((at) => between(at, shift, 0.25))),
    isTorn ? torn : up,
  ])

const gesture = fc.oneof(
  { arbitrary: tap, weight: 9 },
  { arbitrary: doubleTap, weight: 2 },
  { arbitrary: swipe, weight: 4 },
  { arbitrary: stroke, weight: 3 },
  { arbitrary: pinch, weight: 1 },
  { arbitrary: palm, weight: 1 },
)

/** So many random gestures; one seed always gives the same. */
export function randomGestures(count: number, seed: number): readonly Gesture[] {
  return fc.sample(gesture, { numRuns: count, seed })
}
