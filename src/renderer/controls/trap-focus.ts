import type { Attachment } from 'svelte/attachments'

/** What Tab stops at in our dialogs. */
const focusable = 'button:not(:disabled), input:not(:disabled), [tabindex]'

/**
 * Holds the keyboard inside a dialog while it is open and gives focus back afterwards
 * (ARIA APG, modal dialog).
 */
export const trapFocus: Attachment<HTMLElement> = (dialog) => {
  const before = document.activeElement
  const controls = () =>
    [...dialog.querySelectorAll<HTMLElement>(focusable)].filter(({ tabIndex }) => tabIndex >= 0)
  controls()[0]?.focus()

  const keep = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab') return
    const all = controls()
    const edge = event.shiftKey ? all.at(0) : all.at(-1)
    if (document.activeElement !== edge && dialog.contains(document.activeElement)) return
    event.preventDefault()
    ;(event.shiftKey ? all.at(-1) : all.at(0))?.focus()
  }
  dialog.addEventListener('keydown', keep)
  return () => {
    dialog.removeEventListener('keydown', keep)
    if (before instanceof HTMLElement && before.isConnected) before.focus()
  }
}
