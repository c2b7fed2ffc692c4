import { geoIdentity, geoPath } from 'd3-geo'
import type { Frame } from './frame.ts'
import type { Land } from './land.ts'

/** How far past the picture's edge outlines run on, so that no cut end shows, in pixels. */
const over = 12

/** The outline of the land as one SVG path, cut to the picture: a 4K panel fills no more than it shows. */
export function drawLand({ polygons }: Land, frame: Frame): string {
  const projection = geoIdentity()
    .reflectY(true)
    .scale(frame.scale)
    .translate([-frame.west * frame.scale, frame.north * frame.scale])
    .clipExtent([
      [-over, -over],
      [frame.width + over, frame.height + over],
    ])
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y])))
  return geoPath(projection).digits(1)({ type: 'MultiPolygon', coordinates }) ?? ''
}
