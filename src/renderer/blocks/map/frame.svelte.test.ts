import { expect, test } from 'vitest'
import { boundsOf, widen } from './bounds.ts'
import { frameOf } from './frame.ts'
import { graticule } from './graticule.ts'
import { planar } from './mercator.ts'

const view = boundsOf([planar([115, 38]), planar([127, 46])])
const land = boundsOf([planar([95, 18]), planar([150, 55])])

test('all of the view shows, as large as it goes', () => {
  for (const box of [
    { width: 1700, height: 600 },
    { width: 900, height: 1200 },
  ]) {
    const frame = frameOf(box, view, land)
    const [west, south] = frame.at([115, 38])
    const [east, north] = frame.at([127, 46])
    expect(west).toBeGreaterThanOrEqual(-0.001)
    expect(north).toBeGreaterThanOrEqual(-0.001)
    expect(east).toBeLessThanOrEqual(frame.width + 0.001)
    expect(south).toBeLessThanOrEqual(frame.height + 0.001)
    expect(Math.max((east - west) / box.width, (south - north) / box.height)).toBeCloseTo(1)
  }
})

test('north is up and a degree is as long either way at the equator', () => {
  const frame = frameOf(
    { width: 1000, height: 1000 },
    boundsOf([planar([-5, -5]), planar([5, 5])]),
    undefined,
  )
  const [x, y] = frame.at([1, 1])
  const [x0, y0] = frame.at([0, 0])
  expect(y).toBeLessThan(y0)
  expect(x - x0).toBeCloseTo(y0 - y, 0)
})

test('nothing beyond the outline shows, and the view stays whole', () => {
  const frame = frameOf({ width: 4000, height: 600 }, view, land)
  expect(frame.width).toBeLessThan(4000)
  expect(frame.at([95, 40])[0]).toBeCloseTo(0)
  expect(frame.at([150, 40])[0]).toBeCloseTo(frame.width)
})

test('a view at the edge of the outline is not centred but whole', () => {
  const edge = boundsOf([planar([96, 30]), planar([104, 34])])
  const frame = frameOf({ width: 3000, height: 600 }, edge, land)
  expect(frame.at([95, 30])[0]).toBeCloseTo(0)
  expect(frame.width).toBeCloseTo(3000)
})

test('a single place has room around it', () => {
  const here = boundsOf([planar([121, 41])])
  const around = widen(here, 0.16)
  expect(around.east).toBeGreaterThan(around.west)
  const frame = frameOf({ width: 800, height: 600 }, around, undefined)
  const [x, y] = frame.at([121, 41])
  expect(x).toBeCloseTo(400)
  expect(y).toBeCloseTo(300)
})

test('the poles do not run away', () => {
  expect(planar([0, 90]).every(Number.isFinite)).toBe(true)
  expect(planar([0, -90]).every(Number.isFinite)).toBe(true)
})

test('the net has threads both ways, none crowded', () => {
  for (const width of [600, 1700, 3800]) {
    const frame = frameOf({ width, height: width / 2 }, view, land)
    const threads = graticule(frame).match(/M/g)?.length ?? 0
    expect(threads).toBeGreaterThan(4)
    expect(threads).toBeLessThan(40)
  }
})
