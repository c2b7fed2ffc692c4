import type { Cell, Grid } from '../../../core/hardware/grid.ts'
import type { Stretch } from './touch-record.svelte.ts'

/** The picture of a touch panel: its cells, and the lines that fingers draw on them. */
export interface Glass {
  /** Paints all cells as they are. */
  paint(grid: Grid): void
  /** Adds what a finger has done since. */
  add(grid: Grid, stretch: Stretch): void
}

/** A picture on a canvas as large as the window, in the theme's colours. */
export function createGlass(canvas: HTMLCanvasElement): Glass {
  const context = canvas.getContext('2d')
  const style = getComputedStyle(canvas)
  const colour = (token: string) => style.getPropertyValue(token)
  const { width, height } = canvas.getBoundingClientRect()

  // In device pixels, so that the lines are sharp; drawn in CSS px.
  canvas.width = Math.round(width * devicePixelRatio)
  canvas.height = Math.round(height * devicePixelRatio)
  context?.scale(devicePixelRatio, devicePixelRatio)

  function fill(grid: Grid, cell: Cell, token: string): void {
    if (!context) return
    const [wide, high] = [width / grid.columns, height / grid.rows]
    context.fillStyle = colour(token)
    context.fillRect(cell.column * wide + 1, cell.row * high + 1, wide - 2, high - 2)
  }

  function draw({ from, to, jump }: Stretch): void {
    if (!context) return
    context.strokeStyle = colour(jump ? '--series-3' : '--ground')
    context.lineWidth = jump ? 3 : 5
    context.lineCap = 'round'
    context.setLineDash(jump ? [6, 10] : [])
    context.beginPath()
    context.moveTo(from.x, from.y)
    context.lineTo(to.x, to.y)
    context.stroke()
  }

  return {
    paint(grid) {
      if (!context) return
      context.fillStyle = colour('--ground')
      context.fillRect(0, 0, width, height)
      for (let row = 0; row < grid.rows; row += 1) {
        for (let column = 0; column < grid.columns; column += 1) {
          const cell = { column, row }
          fill(grid, cell, grid.isTouched(cell) ? '--accent' : '--surface')
        }
      }
    },
    add(grid, stretch) {
      for (const cell of stretch.cells) fill(grid, cell, '--accent')
      draw(stretch)
    },
  }
}
