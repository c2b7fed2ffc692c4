import { expect, it } from 'vitest'
import { createGrid, isJump } from './grid.ts'

const corner = { x: 0, y: 0 }

function touchedCells(grid: ReturnType<typeof createGrid>): readonly string[] {
  const all = Array.from({ length: grid.rows * grid.columns }, (_, index) => ({
    column: index % grid.columns,
    row: Math.floor(index / grid.columns),
  }))
  return all.filter((cell) => grid.isTouched(cell)).map(({ column, row }) => `${column} ${row}`)
}

it.each([
  [1920, 1080, 34, 19],
  [1080, 1920, 19, 34],
  [3840, 2160, 69, 39],
  [20, 20, 1, 1],
])('%d × %d has %d × %d cells', (width, height, columns, rows) => {
  const grid = createGrid({ width, height })
  expect([grid.columns, grid.rows, grid.touched()]).toEqual([columns, rows, 0])
})

it('marks the cell under a tap once', () => {
  const grid = createGrid({ width: 560, height: 560 })
  const at = { x: 60, y: 10 }
  expect(grid.mark(at, at)).toEqual([{ column: 1, row: 0 }])
  expect(grid.mark(at, { x: 61, y: 10 })).toEqual([])
  expect(touchedCells(grid)).toEqual(['1 0'])
  expect(grid.touched()).toBe(1)
})

it('marks what a stroke passes between two reports', () => {
  const grid = createGrid({ width: 560, height: 560 })
  grid.mark({ x: 50, y: 20 }, { x: 50, y: 20 })
  grid.mark({ x: 50, y: 20 }, { x: 118, y: 20 })
  expect(touchedCells(grid)).toEqual(['0 0', '1 0', '2 0'])
})

it('marks nothing that a jump leaves out', () => {
  const grid = createGrid({ width: 560, height: 560 })
  const far = { x: 300, y: 20 }
  expect(isJump(corner, far)).toBe(true)
  expect(isJump(corner, { x: 84, y: 0 })).toBe(false)
  grid.mark(corner, far)
  expect(touchedCells(grid)).toEqual(['5 0'])
})

it('a whole panel drawn over in lines has no cell left', () => {
  const grid = createGrid({ width: 1920, height: 1080 })
  for (let y = 0; y <= 1080; y += 54) {
    for (let x = 0; x < 1920; x += 60) grid.mark({ x, y }, { x: x + 60, y })
  }
  expect(grid.touched()).toBe(34 * 19)
})

it('what the panel reports outside the window counts at its edge', () => {
  const grid = createGrid({ width: 560, height: 560 })
  grid.mark({ x: -5, y: 700 }, { x: -5, y: 700 })
  grid.mark({ x: 560, y: 560 }, { x: 560, y: 560 })
  expect(touchedCells(grid)).toEqual(['0 9', '9 9'])
})
