import type { Size } from './frame.ts'
import type { Point } from './mercator.ts'

export type Side = 'right' | 'left' | 'above' | 'below'

const across = { right: 'left', left: 'right', above: 'below', below: 'above' } as const

function beside(side: Side, [x, y]: Point, { width, height }: Size, gap: number): Point {
  if (side === 'right') return [x + gap, y - height / 2]
  if (side === 'left') return [x - gap - width, y - height / 2]
  if (side === 'above') return [x - width / 2, y - gap - height]
  return [x - width / 2, y + gap]
}

/** The nearest place to `corner` where a label of this size lies inside the picture. */
function within([x, y]: Point, label: Size, picture: Size): Point {
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value))
  return [clamp(x, picture.width - label.width), clamp(y, picture.height - label.height)]
}

/** A rectangle in the picture: its top left corner and its size. */
export interface Patch extends Size {
  readonly corner: Point
}

const meet = (one: Patch, other: Patch) =>
  one.corner[0] < other.corner[0] + other.width &&
  other.corner[0] < one.corner[0] + one.width &&
  one.corner[1] < other.corner[1] + other.height &&
  other.corner[1] < one.corner[1] + one.height

/**
 * Where the name of a region goes: about its middle, or a little aside where the names of places
 * lie there already.
 */
export function placeRegion(
  [x, y]: Point,
  label: Size,
  picture: Size,
  taken: readonly Patch[],
): Point {
  const { width, height } = label
  const aside: readonly Point[] = [
    [0, 0],
    [0, -height],
    [0, height],
    [-width / 2, 0],
    [width / 2, 0],
    [-width / 2, -height],
    [width / 2, -height],
    [-width / 2, height],
    [width / 2, height],
  ]
  const corners = aside.map(([dx, dy]) =>
    within([x - width / 2 + dx, y - height / 2 + dy], label, picture),
  )
  const free = corners.find((corner) => !taken.some((patch) => meet({ corner, ...label }, patch)))
  return free ?? within([x - width / 2, y - height / 2], label, picture)
}

/**
 * Where a label's top left corner goes: on the side asked for, or on the other one where it would
 * leave the picture there, and inside the picture in any case.
 */
export function placeLabel(
  side: Side,
  mark: Point,
  label: Size,
  picture: Size,
  gap: number,
): Point {
  const along = side === 'left' || side === 'right' ? 0 : 1
  const fits = (corner: Point) => within(corner, label, picture)[along] === corner[along]
  const asked = beside(side, mark, label, gap)
  const other = beside(across[side], mark, label, gap)
  return within(fits(asked) || !fits(other) ? asked : other, label, picture)
}
