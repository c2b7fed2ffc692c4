import { expect, test } from 'vitest'
import { shrinkFor } from './shrink.ts'

test('a slide with the room it is made for is not drawn smaller', () => {
  expect(shrinkFor({ width: 192, height: 88 })).toBe(1)
  expect(shrinkFor({ width: 108, height: 163 })).toBe(1)
})

test('half a panel is a room as wide and as high as a layout needs, drawn smaller', () => {
  for (const half of [
    { width: 96, height: 88 },
    { width: 108, height: 81 },
    { width: 85, height: 106 },
  ]) {
    const shrink = shrinkFor(half)
    expect(shrink).toBeGreaterThan(0.6)
    expect(shrink).toBeLessThan(1)
    const [width, height] = half.width > half.height ? [132, 84] : [100, 132]
    expect(half.width / shrink).toBeGreaterThanOrEqual(width - 0.01)
    expect(half.height / shrink).toBeGreaterThanOrEqual(height - 0.01)
  }
})
