import { expect, test } from 'vitest'
import { placeLabel, placeRegion } from './label-place.ts'

const picture = { width: 1000, height: 600 }
const label = { width: 100, height: 30 }

test.each([
  ['right', [510, 285]],
  ['left', [390, 285]],
  ['above', [450, 260]],
  ['below', [450, 310]],
] as const)('%s of its mark', (side, corner) => {
  expect(placeLabel(side, [500, 300], label, picture, 10)).toEqual(corner)
})

test.each([
  ['right', [960, 300], [850, 285]],
  ['left', [40, 300], [50, 285]],
  ['above', [500, 20], [450, 30]],
  ['below', [500, 590], [450, 550]],
] as const)('a label that would leave the picture on the %s turns over', (side, mark, corner) => {
  expect(placeLabel(side, mark, label, picture, 10)).toEqual(corner)
})

test('a label in a corner stays inside', () => {
  expect(placeLabel('right', [950, 0], label, picture, 10)).toEqual([840, 0])
  expect(placeLabel('above', [998, 300], label, picture, 10)).toEqual([900, 260])
})

test('a label larger than the picture starts at its corner', () => {
  expect(placeLabel('right', [5, 5], { width: 2000, height: 900 }, picture, 10)).toEqual([0, 0])
})

test('a region’s name gives way to the names of places', () => {
  expect(placeRegion([500, 300], label, picture, [])).toEqual([450, 285])
  const taken = [{ corner: [520, 280] as const, width: 80, height: 30 }]
  const [x, y] = placeRegion([500, 300], label, picture, taken)
  expect(x + 100 <= 520 || x >= 600 || y + 30 <= 280 || y >= 310).toBe(true)
})
