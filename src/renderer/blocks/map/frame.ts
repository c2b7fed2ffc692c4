import type { Bounds } from './bounds.ts'
import { planar, type Point, type Position } from './mercator.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** How a piece of Mercator's plane lies in a picture, in pixels from its top left corner. */
export interface Frame extends Size {
  readonly scale: number
  readonly west: number
  readonly north: number
  readonly at: (position: Position) => Point
}

/** One side of the picture: how much of the plane it shows and where that begins. */
function along(low: number, high: number, length: number, lowest: number, highest: number) {
  const shown = Math.min(length, highest - lowest)
  const centred = (low + high - shown) / 2
  return { shown, from: Math.max(lowest, Math.min(highest - shown, centred)) }
}

/**
 * Fits a view into a box: all of the view, as large as it goes, and as much around it as the box
 * has room for, but nothing outside `land`, where the outline ends and would pass for a coast.
 */
export function frameOf(box: Size, view: Bounds, land: Bounds | undefined): Frame {
  const scale = Math.min(
    box.width / (view.east - view.west),
    box.height / (view.north - view.south),
  )
  const x = along(
    view.west,
    view.east,
    box.width / scale,
    Math.min(view.west, land?.west ?? -Infinity),
    Math.max(view.east, land?.east ?? Infinity),
  )
  const y = along(
    view.south,
    view.north,
    box.height / scale,
    Math.min(view.south, land?.south ?? -Infinity),
    Math.max(view.north, land?.north ?? Infinity),
  )
  const west = x.from
  const north = y.from + y.shown
  return {
    width: x.shown * scale,
    height: y.shown * scale,
    scale,
    west,
    north,
    at: (position) => {
      const [px, py] = planar(position)
      return [(px - west) * scale, (north - py) * scale]
    },
  }
}
