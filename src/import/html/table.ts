import type { Element } from 'hast'
import type { Run } from '../../core/document/document.ts'
import { inlineRuns } from './inline.ts'
import { elementsOf, propertyOf } from './tree.ts'

export interface Table {
  readonly head: boolean
  readonly rows: readonly (readonly (readonly Run[])[])[]
  readonly caption: readonly Run[]
}

/** A table's cells; `null` for one that only lays a page out: one column or row, pictures, tables. */
export function tableRows(table: Element): Table | null {
  const rich = ['img', 'table', 'h1', 'h2', 'h3', 'ul', 'ol', 'form', 'iframe']
  if (rich.some((name) => elementsOf(table, name).length > 0)) return null
  const rows = elementsOf(table, 'tr').map((row) =>
    row.children.filter(
      (cell): cell is Element =>
        cell.type === 'element' && (cell.tagName === 'td' || cell.tagName === 'th'),
    ),
  )
  const columns = Math.max(0, ...rows.map((cells) => cells.length))
  if (rows.length < 2 || columns < 2) return null
  const [first = []] = rows
  const [caption] = elementsOf(table, 'caption')
  return {
    head: first.length > 0 && first.every(({ tagName }) => tagName === 'th'),
    rows: spread(rows),
    caption: caption ? inlineRuns(caption.children) : [],
  }
}

/** Cells over several columns or rows leave the others empty, so that each stands in its column. */
function spread(rows: readonly (readonly Element[])[]): Table['rows'] {
  const grid: (readonly Run[] | undefined)[][] = rows.map(() => [])
  rows.forEach((cells, row) => {
    let column = 0
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column += 1
      const across = span(cell, 'colSpan')
      const down = span(cell, 'rowSpan')
      for (let y = row; y < Math.min(row + down, rows.length); y += 1) {
        for (let x = column; x < column + across; x += 1) {
          const line = grid[y]
          if (line) line[x] = y === row && x === column ? inlineRuns(cell.children) : []
        }
      }
      column += across
    }
  })
  return grid.map((line) => Array.from(line, (cell) => cell ?? []))
}

function span(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  return Math.min(Math.max(Number(propertyOf(cell, name)) || 1, 1), 100)
}
