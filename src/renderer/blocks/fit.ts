import type { Attachment } from 'svelte/attachments'
import { largestThat, stepsTo } from '../slide/steps.ts'

/**
 * From the size that the slide asks for down to where a block looks small on it: from there on the
 * whole slide steps down (slide/fit.ts).
 */
const steps = stepsTo(0.6)

/** A block alone, with no slide around it to step down, goes on. */
const stepsAlone = stepsTo(0.34)

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
    const slide = element.closest<HTMLElement>('[data-fit]')
    const own = slide ? steps : stepsAlone
    const tried = slide && 'smallest' in slide.dataset ? own.slice(-1) : own
    const set = (step: number) => element.style.setProperty('--fit', String(step))
    const largest = largestThat((step) => {
      set(step)
      return inside()
    }, tried)
    set(largest ?? tried.at(-1) ?? 1)
  }
  settle()
  // A face for rare characters arrives late and may be wider than what stood in for it.
  document.fonts.addEventListener('loadingdone', settle)
  return () => document.fonts.removeEventListener('loadingdone', settle)
}
