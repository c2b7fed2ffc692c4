import type { OfficeContentNode } from 'officeparser'
import type { Run } from '../../core/document/document.ts'
import { runsOf } from './runs.ts'

/** The rows of a table; `null` for one that only lays a page out. */
export function tableRows(
  table: OfficeContentNode,
): readonly (readonly (readonly Run[])[])[] | null {
  const rows = (table.children ?? []).filter(({ type }) => type === 'row')
  const cells = rows.map((row) => (row.children ?? []).filter(({ type }) => type === 'cell'))
  const columns = Math.max(0, ...cells.map((row) => row.length))
  if (rows.length < 2 || columns < 2 || cells.flat().some(holdsMore)) return null
  return cells.map((row) => {
    const line: (readonly Run[])[] = []
    for (const cell of row) {
      const column = cell.type === 'cell' ? (cell.metadata?.col ?? line.length) : line.length
      while (line.length < column) line.push([])
      line.push(wordsIn(cell))
    }
    while (line.length < columns) line.push([])
    return line
  })
}

/** Whether the first row names the columns: the format says so, or it alone is bold. */
export function hasHead(
  table: OfficeContentNode,
  rows: readonly (readonly (readonly Run[])[])[],
): boolean {
  const first = table.children?.[0]?.children ?? []
  if (first.some((cell) => cell.type === 'cell' && cell.metadata?.style === 'header')) return true
  const isBold = (row: readonly (readonly Run[])[] = []) =>
    row.some((cell) => cell.length > 0) && row.every((cell) => cell.every(({ bold }) => bold))
  return isBold(rows[0]) && !rows.slice(1).some(isBold)
}

/** A cell that holds pictures, tables, lists or several long paragraphs is no cell but a place. */
function holdsMore(cell: OfficeContentNode): boolean {
  const blocks = (cell.children ?? []).filter(
    (block) => block.type === 'table' || block.text?.trim(),
  )
  const long = blocks.filter(({ text }) => (text?.length ?? 0) > 60)
  return long.length > 1 || (cell.children ?? []).some((block) => holds(block, isRich))
}

const isRich = ({ type }: OfficeContentNode) =>
  type === 'table' || type === 'image' || type === 'heading'

function holds(node: OfficeContentNode, is: (node: OfficeContentNode) => boolean): boolean {
  return is(node) || (node.children ?? []).some((child) => holds(child, is))
}

function wordsIn(cell: OfficeContentNode): readonly Run[] {
  return (cell.children ?? []).reduce<readonly Run[]>((before, block) => {
    const runs = runsOf(block)
    return before.length > 0 && runs.length > 0
      ? [...before, { text: '\n' }, ...runs]
      : [...before, ...runs]
  }, [])
}
