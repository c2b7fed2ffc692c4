import type { Point } from './mercator.ts'

/** A rectangle on Mercator's plane. */
export interface Bounds {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** The smallest rectangle around some points. */
export function boundsOf(points: readonly Point[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    west = Math.min(west, x)
    south = Math.min(south, y)
    east = Math.max(east, x)
    north = Math.max(north, y)
  }
  return { west, south, east, north }
}

/** A rectangle with room around it: a part of its longer side, and never nothing. */
export function widen(bounds: Bounds, part: number): Bounds {
  const room = Math.max(bounds.east - bounds.west, bounds.north - bounds.south, 0.004) * part
  return {
    west: bounds.west - room,
    south: bounds.south - room,
    east: bounds.east + room,
    north: bounds.north + room,
  }
}
