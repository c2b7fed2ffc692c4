import type { DeckIndex } from '../../../contract/library.ts'
import { sectionAt } from './section-at.ts'

/**
 * The slide that a key on the progress slider leads to, or null where it leads nowhere (ARIA APG,
 * slider: PageUp and PageDown are the larger step, here a section). Up and down are left to those
 * who move among controls with them.
 */
export function slideByKey(
  { key, ctrlKey, altKey, metaKey, repeat }: KeyboardEvent,
  index: number,
  deck: Pick<DeckIndex, 'count' | 'sections'>,
): number | null {
  // A key that is held down turns once (EN 301 549, 5.7).
  if (ctrlKey || altKey || metaKey || repeat) return null
  const last = deck.count - 1
  const section = sectionAt(deck.sections, index)
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, index + 1)
    case 'ArrowLeft':
      return Math.max(0, index - 1)
    case 'PageDown':
      return Math.min(last, section ? section.start + section.count : last)
    case 'PageUp':
      // As on a record: first to the start of what is on, then to the one before.
      if (section && section.start < index) return section.start
      return sectionAt(deck.sections, Math.max(0, index - 1))?.start ?? 0
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
