import { expect, test } from 'vitest'
import coast from '../../../../slides/jinzhou/media/coast.geojson?raw'
import { drawLand } from './draw-land.ts'
import { frameOf } from './frame.ts'
import { readLand } from './land.ts'

const square = [
  [120, 40],
  [120, 42],
  [123, 42],
  [123, 40],
  [120, 40],
]
const polygon = (rings: readonly unknown[]) => ({ type: 'Polygon', coordinates: rings })

/** The area that a path fills, from what the browser says is inside it. */
function filled(d: string, points: readonly (readonly [number, number])[]): readonly boolean[] {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) throw new Error('no canvas')
  const path = new Path2D(d)
  return points.map(([x, y]) => pen.isPointInPath(path, x, y, 'evenodd'))
}

function draw(geometry: unknown): readonly boolean[] {
  const land = readLand(geometry)
  if (!land) throw new Error('no land')
  const view = { west: 2.05, south: 0.74, east: 2.2, north: 0.84 }
  const frame = frameOf({ width: 600, height: 400 }, view, undefined)
  return filled(drawLand(land, frame), [frame.at([121, 41]), frame.at([124, 41])])
}

test.each([
  ['a polygon', polygon([square])],
  ['one wound the other way round', polygon([square.toReversed()])],
  ['a feature', { type: 'Feature', properties: {}, geometry: polygon([square]) }],
  [
    'features',
    { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: polygon([square]) }] },
  ],
  ['several polygons', { type: 'MultiPolygon', coordinates: [[square]] }],
  ['geometries', { type: 'GeometryCollection', geometries: [polygon([square])] }],
])('%s is land inside and sea outside', (_, geometry) => {
  expect(draw(geometry)).toEqual([true, false])
})

test('a hole is sea', () => {
  const hole = [
    [120.5, 40.5],
    [121.5, 40.5],
    [121.5, 41.5],
    [120.5, 41.5],
    [120.5, 40.5],
  ]
  expect(draw(polygon([square, hole]))).toEqual([false, false])
})

test.each([
  null,
  42,
  'land',
  [],
  {},
  { type: 'FeatureCollection' },
  { type: 'FeatureCollection', features: [null, { geometry: null }, { type: 'Feature' }] },
  { type: 'Polygon', coordinates: 'nowhere' },
  {
    type: 'Polygon',
    coordinates: [
      [
        [120, 40],
        ['a', null],
      ],
    ],
  },
  { type: 'LineString', coordinates: square },
])('%j is no land', (value) => {
  expect(readLand(value)).toBeNull()
})

test('the decks’ own coast has Jinzhou on land and the Bohai as sea', () => {
  const land = readLand(JSON.parse(coast))
  if (!land) throw new Error('no land')
  const frame = frameOf({ width: 1200, height: 800 }, land.bounds, land.bounds)
  const at = frame.at
  expect(
    filled(drawLand(land, frame), [at([121.13, 41.3]), at([119.7, 38.85]), at([116.4, 39.9])]),
  ).toEqual([true, false, true])
})
