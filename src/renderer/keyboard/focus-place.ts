import { topDialog } from '../controls/top-dialog.ts'
import { controlsIn } from './controls-in.ts'

/**
 * Where focus belongs when nothing has it: in an open dialog, on the slide on show, else at the
 * screen's first control. Null in the attract loop, where every key begins; null too while a dialog fades, which gives focus back itself, and while a
 * deck has no slide yet.
 */
export function focusPlace(): HTMLElement | null {
  const dialog = topDialog()
  if (dialog) return controlsIn(dialog)[0] ?? dialog
  if (document.querySelector('[inert] [aria-modal=true]')) return null
  const screen = document.documentElement.dataset['screen']
  if (screen === 'attract') return null
  const main = [...document.querySelectorAll('main')].findLast((one) => !one.closest('[inert]'))
  if (!main) return null
  const carousel = main.querySelector('[aria-roledescription=carousel]')
  if (!carousel) {
    return screen === 'deck' ? null : (controlsIn(main)[0] ?? null)
  }
  const slide = carousel.querySelector<HTMLElement>('[aria-roledescription=slide]:not([inert])')
  // It takes focus, but is no stop on the way through the controls.
  if (slide) slide.tabIndex = -1
  return slide
}
