import type { IndexedSection } from '../../../contract/library.ts'

/** The section that the slide at `index` belongs to. */
export function sectionAt(
  sections: readonly IndexedSection[],
  index: number,
): IndexedSection | undefined {
  return sections.findLast(({ start }) => start <= index)
}
