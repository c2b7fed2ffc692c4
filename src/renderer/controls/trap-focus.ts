import type { Attachment } from 'svelte/attachments'
import { controlsIn } from '../keyboard/controls-in.ts'
import { topDialog } from './top-dialog.ts'

/**
 * Holds the keyboard inside a dialog while it is open and gives focus back afterwards
 * (ARIA APG, modal dialog).
 */
export const trapFocus: Attachment<HTMLElement> = (dialog) => {
  const before = document.activeElement
  controlsIn(dialog)[0]?.focus()

  const keep = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || topDialog() !== dialog) return
    const all = controlsIn(dialog)
    const edge = event.shiftKey ? all.at(0) : all.at(-1)
    // A finger on the corner above the dialog may have taken focus out of it.
    if (document.activeElement !== edge && dialog.contains(document.activeElement)) return
    event.preventDefault()
    ;(event.shiftKey ? all.at(-1) : all.at(0))?.focus()
  }
  window.addEventListener('keydown', keep)
  return () => {
    window.removeEventListener('keydown', keep)
    // Unless something has taken it meanwhile.
    const { activeElement: held } = document
    const lost = !held || held === document.body || dialog.contains(held)
    if (lost && before instanceof HTMLElement && before.isConnected) before.focus()
  }
}
