import type { IndexedSection } from '../../../../contract/library.ts'

/** The sizes that the grid is laid out in, in CSS pixels; rows include the gap below them. */
export interface Grid {
  readonly columns: number
  readonly headHeight: number
  readonly rowHeight: number
}

/** A section's place in the overview. */
interface Placed {
  readonly section: IndexedSection
  readonly top: number
  readonly rows: number
}

/** Where every section stands: all that there is to know of a deck of any length. */
export interface Plan {
  readonly grid: Grid
  readonly parts: readonly Placed[]
  readonly height: number
}

/** A section of which some can be seen, and its slides that can: from `from` up to, not with, `to`. */
export interface Seen {
  readonly section: IndexedSection
  readonly top: number
  /** Pixels from the section's first row to the first that is drawn. */
  readonly skipped: number
  readonly from: number
  readonly to: number
}

/** Lays sections out one below the other, each under its head. */
export function plan(sections: readonly IndexedSection[], grid: Grid): Plan {
  let height = 0
  const parts = sections.map((section): Placed => {
    const top = height
    const rows = Math.ceil(section.count / grid.columns)
    height += grid.headHeight + rows * grid.rowHeight
    return { section, top, rows }
  })
  return { grid, parts, height }
}

/** What is to be drawn for a window of `height` pixels at `top`, and a row more at either end. */
export function seen({ grid, parts }: Plan, top: number, height: number): readonly Seen[] {
  const { columns, headHeight, rowHeight } = grid
  const [first, last] = [top - rowHeight, top + height + rowHeight]
  return parts.flatMap(({ section, top: at, rows }) => {
    const begin = at + headHeight
    const fromRow = Math.max(0, Math.floor((first - begin) / rowHeight))
    const toRow = Math.min(rows, Math.ceil((last - begin) / rowHeight))
    if (begin + rows * rowHeight <= first || at >= last) return []
    return {
      section,
      top: at,
      skipped: fromRow * rowHeight,
      from: section.start + Math.min(section.count, fromRow * columns),
      to: section.start + Math.min(section.count, Math.max(0, toRow) * columns),
    }
  })
}

/** Where the row of a slide begins, in pixels from the top of all. */
export function rowTop({ grid, parts }: Plan, index: number): number {
  const part = parts.findLast(({ section }) => section.start <= index) ?? parts[0]
  if (!part) return 0
  const row = Math.floor((index - part.section.start) / grid.columns)
  return part.top + grid.headHeight + row * grid.rowHeight
}
