import { describe, expect, test } from 'vitest'
import { fitted, mostScale, place, spotAt, whole, type Room } from './zoom.ts'

/** A lying picture in a square frame that begins at 100, 50 of the window. */
const room: Room = {
  middle: { x: 600, y: 550 },
  frame: { width: 1000, height: 1000 },
  picture: { width: 1000, height: 500 },
  most: 5,
}

describe('a picture that is held', () => {
  test('keeps the spot under the fingers where they are', () => {
    const at = { x: 700, y: 600 }
    const spot = spotAt(at, whole, room)
    const held = place({ spot, at, scale: 3 }, room)
    expect(held.scale).toBe(3)
    expect(spotAt(at, held, room).x).toBeCloseTo(spot.x)
    expect(spotAt(at, held, room).y).toBeCloseTo(spot.y)
  })

  test('goes with the finger', () => {
    const before = place({ spot: { x: 0.5, y: 0.5 }, at: room.middle, scale: 4 }, room)
    const spot = spotAt({ x: 600, y: 550 }, before, room)
    const after = place({ spot, at: { x: 560, y: 570 }, scale: 4 }, room)
    expect(after).toEqual({ scale: 4, x: before.x - 40, y: before.y + 20 })
  })

  test('stops at its edges', () => {
    const far = place({ spot: { x: 0, y: 0 }, at: { x: 9999, y: 9999 }, scale: 3 }, room)
    // 3000 × 1500 in 1000 × 1000: half of what is out of sight lies to either side.
    expect(far).toEqual({ scale: 3, x: 1000, y: 250 })
  })

  test('stays in the middle where it is smaller than its frame', () => {
    const lying = place({ spot: { x: 0.2, y: 0.9 }, at: { x: 0, y: 0 }, scale: 1.5 }, room)
    expect(lying.y).toBeCloseTo(0)
  })

  test('is neither smaller than its frame nor larger than the most', () => {
    const hold = { spot: { x: 0.5, y: 0.5 }, at: room.middle }
    expect(place({ ...hold, scale: 0.2 }, room)).toEqual(whole)
    expect(place({ ...hold, scale: 99 }, room).scale).toBe(5)
  })
})

test('a picture fits its frame whole or covers it', () => {
  const frame = { width: 400, height: 400 }
  expect(fitted({ width: 200, height: 100 }, frame, 'contain')).toEqual({ width: 400, height: 200 })
  expect(fitted({ width: 200, height: 100 }, frame, 'cover')).toEqual({ width: 800, height: 400 })
})

test('a photograph grows to its own pixels, a drawing as far as any', () => {
  const shown = { width: 1000, height: 500 }
  expect(mostScale({ width: 4000, height: 2000 }, shown)).toBe(4)
  expect(mostScale({ width: 40_000, height: 20_000 }, shown)).toBe(5)
  expect(mostScale({ width: 800, height: 400 }, shown)).toBe(2.5)
  expect(mostScale(null, shown)).toBe(5)
})
