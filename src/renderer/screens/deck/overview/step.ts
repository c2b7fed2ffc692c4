import type { IndexedSection } from '../../../../contract/library.ts'
import type { Plan } from './plan.ts'

/**
 * The card that a key leads to from the card at `index`, or null where it leads out of the grid
 * (ARIA APG, grid). Up and down keep the column, over a section's end too.
 *
 * @param page rows that PageUp and PageDown pass
 */
export function step(key: string, index: number, plan: Plan, page: number): number | null {
  const sections = plan.parts.map(({ section }) => section)
  const last = sections.at(-1)
  const end = last ? last.start + last.count - 1 : 0
  switch (key) {
    case 'ArrowRight':
      return Math.min(end, index + 1)
    case 'ArrowLeft':
      return Math.max(0, index - 1)
    case 'Home':
      return 0
    case 'End':
      return end
    case 'ArrowDown':
      return rows(sections, index, plan.grid.columns, 1)
    case 'ArrowUp':
      return rows(sections, index, plan.grid.columns, -1)
    case 'PageDown':
      return rows(sections, index, plan.grid.columns, page) ?? end
    case 'PageUp':
      return rows(sections, index, plan.grid.columns, -page) ?? 0
    default:
      return null
  }
}

/** The card so many rows below in the same column, or the last of a shorter row. */
function rows(
  sections: readonly IndexedSection[],
  index: number,
  columns: number,
  distance: number,
): number | null {
  let at = Math.max(
    0,
    sections.findLastIndex(({ start }) => start <= index),
  )
  const here = sections[at]
  if (!here) return null
  const column = (index - here.start) % columns
  let row = Math.floor((index - here.start) / columns) + distance
  for (let section: IndexedSection | undefined = here; section; section = sections[at]) {
    const count = Math.ceil(section.count / columns)
    if (row < 0) {
      at -= 1
      row += Math.ceil((sections[at]?.count ?? 0) / columns)
    } else if (row >= count) {
      at += 1
      row -= count
    } else return section.start + Math.min(section.count - 1, row * columns + column)
  }
  return null
}
