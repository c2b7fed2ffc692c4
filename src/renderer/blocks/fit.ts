import type { Attachment } from 'svelte/attachments'

/** From the size that the theme asks for down to the smallest that still reads at arm's length. */
const steps = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4, 0.34]

/** Fractions of a pixel are rounding, not overflow. */
const slack = 1

/**
 * Sets `--fit` on an element of fixed size to the largest step at which its content stays inside.
 * The last step stands when none does. Settles when it is attached and when a font arrives: attach
 * it anew for other content or another size.
 */
export const fit: Attachment<HTMLElement> = (element) => {
  const inside = () =>
    element.scrollHeight <= element.clientHeight + slack &&
    element.scrollWidth <= element.clientWidth + slack
  const settle = () => {
    for (const step of steps) {
      element.style.setProperty('--fit', String(step))
      if (inside()) return
    }
  }
  settle()
  // A face for rare characters arrives late and may be wider than what stood in for it.
  document.fonts.addEventListener('loadingdone', settle)
  return () => document.fonts.removeEventListener('loadingdone', settle)
}
