import { curveCatmullRom, line } from 'd3-shape'
import type { Point } from './mercator.ts'

/** How far a flight's arc rises above the straight line, as a part of its length. */
const rise = 0.16

const through = line<Point>(
  ([x]) => x,
  ([, y]) => y,
)
  .curve(curveCatmullRom)
  .digits(1)

/** A leg of a flight: it bows northwards, as great circles do here, or eastwards when it runs due north. */
function arc([x1, y1]: Point, [x2, y2]: Point): string {
  const turn = x2 >= x1 ? 1 : -1
  const x = (x1 + x2) / 2 + turn * (y2 - y1) * rise * 2
  const y = (y1 + y2) / 2 - turn * (x2 - x1) * rise * 2
  return `M${x1.toFixed(1)} ${y1.toFixed(1)}Q${x.toFixed(1)} ${y.toFixed(1)} ${x2.toFixed(1)} ${y2.toFixed(1)}`
}

/** A route through its stops as an SVG path: flights leap from stop to stop, the others run smoothly. */
export function drawRoute(kind: 'rail' | 'road' | 'air' | 'sea', stops: readonly Point[]): string {
  if (kind !== 'air') return through([...stops]) ?? ''
  return stops
    .slice(1)
    .map((stop, index) => arc(stops[index] ?? stop, stop))
    .join('')
}
