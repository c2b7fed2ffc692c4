import type { Table } from '../../model/block.ts'
import { plainText } from '../../text/inline.ts'
import type { Words } from './units.ts'
import { chunks } from './lists.ts'
import { inlinesOf } from './runs.ts'

/** Rows below the head that a person reads without strain. */
const mostRows = 7

/** A document's table as tables of at most so many rows, the head repeated; figures to the right. */
export function tablesOf(table: Extract<Words, { kind: 'table' }>): readonly Table[] {
  const { rows } = table
  const head = isHeaded(table)
  const cells = rows
    .map((row) => row.map(inlinesOf))
    .filter((row) => row.some(({ length }) => length > 0))
  const columns = Math.max(0, ...cells.map(({ length }) => length))
  if (columns === 0) return []
  const full = cells.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? []))
  const [first = [], ...rest] = full
  const names = head ? first : first.map(() => [])
  const body = head ? rest : full
  const align = names.map((_, column) =>
    column > 0 && body.every((row) => isFigure(plainText(row[column] ?? []))) ? 'right' : null,
  )
  const parts = body.length === 0 ? [[]] : chunks(body, mostRows)
  return parts.map((part) => ({ type: 'table', align, head: names, rows: part }))
}

/** Whether the first row names the columns: the document says so, or it alone has no figures. */
export function isHeaded({ head, rows }: Extract<Words, { kind: 'table' }>): boolean {
  const [first = [], ...body] = rows.map((row) => row.map((cell) => plainText(inlinesOf(cell))))
  const names = first.length > 1 && first.every((cell) => cell !== '' && !/\d/.test(cell))
  const counts = first.some(
    (_, column) =>
      column > 0 &&
      body.every((row) => /\d/.test(row[column] ?? '') && isFigure(row[column] ?? '')),
  )
  return head || (names && body.length > 0 && counts)
}

function isFigure(text: string): boolean {
  return /^[^\p{L}]*\d[\d.,\s]*\p{L}{0,4}[%‰]?$/u.test(text) || text === ''
}
