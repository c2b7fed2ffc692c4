import type { Point } from '../../core/tour/tour.ts'

/**
 * The path of a stroke (SVG `d`) in a box of 1 × 1: through the middles between its points, so that
 * a hand's corners are round. One point is a dot.
 */
export function strokePath(points: readonly Point[]): string {
  const [first] = points
  if (!first) return ''
  if (points.length === 1) return `M${place(first)}h0`
  const curves = points
    .slice(1, -1)
    .map((point, index) => `Q${place(point)} ${place(middle(point, points[index + 2] ?? point))}`)
  return `M${place(first)}${curves.join('')}L${place(points.at(-1) ?? first)}`
}

function middle(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
}

/** A hundredth of a pixel on the largest panel is enough. */
function place({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

const round = (share: number): number => Math.round(share * 1e5) / 1e5
