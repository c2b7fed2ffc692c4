import { expect, it } from 'vitest'
import { coversExactly, overhang } from './cover.ts'

const display = { x: 1920, y: 0, width: 1080, height: 1920 }

it.each([
  ['the same', display, true],
  ['a pixel larger', { ...display, width: 1081, height: 1921 }, true],
  ['shorter', { ...display, height: 1880 }, false],
  ['beside it', { ...display, x: 1910 }, false],
  ['far larger', { ...display, width: 3840 }, false],
] as const)('a window that is %s', (_, window, exact) => {
  expect(coversExactly(overhang(window, display))).toBe(exact)
})

it('tells by how much, edge by edge', () => {
  expect(overhang({ x: 1930, y: -20, width: 1080, height: 1900 }, display)).toEqual({
    left: -10,
    top: 20,
    right: 10,
    bottom: -40,
  })
})
