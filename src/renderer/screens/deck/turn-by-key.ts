import { topDialog } from '../../controls/top-dialog.ts'

/** What has a use of its own for arrows, Home and End. */
const widgets = 'input, select, textarea, video, [role=slider]'

/**
 * The slide that a key leads to, or null where the key means something else: the conventions that
 * clickers and keyboards share (PageUp and PageDown, arrows, Space, Home and End).
 */
export function turnByKey(event: KeyboardEvent, index: number, count: number): number | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return null
  // A key that is held down turns once (EN 301 549, 5.7).
  if (event.repeat) return null
  const on = (selector: string): boolean =>
    event.target instanceof Element && event.target.closest(selector) !== null
  if (topDialog() || on(widgets)) return null
  switch (event.key) {
    case 'ArrowRight':
    case 'PageDown':
      return Math.min(count - 1, index + 1)
    case 'ArrowLeft':
    case 'PageUp':
      return Math.max(0, index - 1)
    case ' ':
      // On a button, Space presses it.
      if (on('button')) return null
      return event.shiftKey ? Math.max(0, index - 1) : Math.min(count - 1, index + 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
