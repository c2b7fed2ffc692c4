import type { Frame } from './frame.ts'
import type { Land } from './land.ts'
import type { Point } from './mercator.ts'

/** Points closer than this to the last one drawn add nothing that a panel can show, in pixels. */
const finest = 0.7

function drawRing(ring: readonly Point[], { scale, west, north }: Frame): string {
  const drawn: string[] = []
  let [lastX, lastY] = [Infinity, Infinity]
  for (const [planeX, planeY] of ring) {
    const x = (planeX - west) * scale
    const y = (north - planeY) * scale
    if (Math.abs(x - lastX) + Math.abs(y - lastY) < finest) continue
    drawn.push(`${x.toFixed(1)} ${y.toFixed(1)}`)
    lastX = x
    lastY = y
  }
  return drawn.length < 3 ? '' : `M${drawn.join('L')}Z`
}

/** The outline of the land as one SVG path, as fine as the picture's pixels can show it. */
export function drawLand({ polygons }: Land, frame: Frame): string {
  return polygons
    .flat()
    .map((ring) => drawRing(ring, frame))
    .join('')
}
