import type { Point } from './point.ts'

/** A cell of the grid, by where it stands in it. */
export interface Cell {
  readonly column: number
  readonly row: number
}

/** The cells of a touch panel and which of them have answered. */
export interface Grid {
  readonly columns: number
  readonly rows: number
  /**
   * Marks the cells on a finger's way from one report to the next; one that is far off stands alone.
   * @returns those that had not answered before
   */
  mark(from: Point, to: Point): readonly Cell[]
  isTouched(cell: Cell): boolean
  /** How many cells have answered. */
  touched(): number
}

export interface GridOptions {
  /** The window, in CSS px. */
  readonly width: number
  readonly height: number
}

/** About the size of the cells in CSS px: some 15 mm on a 21-inch panel of 1920 × 1080. */
const cellSize = 56

/**
 * Farther than this between two reports of one finger is a jump: between them the panel has said
 * nothing, and no cell there has answered.
 */
const jumpSize = cellSize * 1.5

/** Whether a finger's next report is so far off that it cannot have slid there. */
export function isJump(from: Point, to: Point): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) > jumpSize
}

/** An untouched grid over a whole window, its cells all of one size. */
export function createGrid({ width, height }: GridOptions): Grid {
  const columns = Math.max(1, Math.round(width / cellSize))
  const rows = Math.max(1, Math.round(height / cellSize))
  const cells = new Set<number>()

  const within = (part: number, count: number) =>
    Math.min(Math.max(0, Math.floor(part * count)), count - 1)

  const indexOf = ({ column, row }: Cell) => row * columns + column

  function touch({ x, y }: Point): readonly Cell[] {
    const cell = { column: within(x / width, columns), row: within(y / height, rows) }
    if (cells.has(indexOf(cell))) return []
    cells.add(indexOf(cell))
    return [cell]
  }

  return {
    columns,
    rows,
    mark(from, to) {
      if (isJump(from, to)) return touch(to)
      // A quarter of a cell at a time, so that no corner is cut by more than a finger covers.
      const distance = Math.hypot(to.x - from.x, to.y - from.y)
      const steps = Math.max(1, Math.ceil(distance / (cellSize / 4)))
      return Array.from({ length: steps }, (_, step) => {
        const part = (step + 1) / steps
        return touch({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part })
      }).flat()
    },
    isTouched: (cell) => cells.has(indexOf(cell)),
    touched: () => cells.size,
  }
}
