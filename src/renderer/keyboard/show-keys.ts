import { topDialog } from '../controls/top-dialog.ts'
import type { LiveShow } from '../state/live-show.svelte.ts'
import { walk } from './walk.ts'

/** What keys do on the visitors' page: to `capture` they come before any control has them. */
export interface ShowKeys {
  capture(event: KeyboardEvent): void
  press(event: KeyboardEvent): void
}

/** @param askStaff called when a key asks for the presenter's window, and only staff may open it */
export function createShowKeys(live: LiveShow, askStaff: () => void): ShowKeys {
  /** Passes a key to whoever presents, with a clicker that may be heard in this window. */
  async function lead(event: KeyboardEvent): Promise<void> {
    const { key, shiftKey, ctrlKey, altKey, metaKey, repeat } = event
    if (ctrlKey || altKey || metaKey || repeat) return
    const meant = await live.api.key({ key, shift: shiftKey })
    if (meant === 'presenter' && !(await live.api.present())) askStaff()
  }

  return {
    // While somebody leads, keys are theirs before a control on the screen takes one for its own.
    capture(event) {
      const { tour, screen } = live.current
      if (!tour || topDialog() || screen.name === 'hardware') return
      void lead(event)
      if (event.key === 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      event.stopPropagation()
    },
    press(event) {
      // A hand that cannot let go in time presses once, not thirty times a second (EN 301 549, 5.7).
      if (event.repeat && ['Enter', ' '].includes(event.key)) event.preventDefault()
      const { tour, screen } = live.current
      const dialog = topDialog()
      if (!dialog && !tour) void lead(event)
      // There every key begins, unless it falls on a button.
      const nowhere = document.activeElement === document.body
      if (!dialog && screen.name === 'attract' && nowhere) return
      walk(event, { root: dialog ?? document, sideways: dialog !== null || screen.name !== 'deck' })
    },
  }
}
