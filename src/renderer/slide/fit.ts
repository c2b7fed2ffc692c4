import type { Attachment } from 'svelte/attachments'
import { grow } from './grow.ts'
import { floor, floorOnPaper, largestThat, stepsTo } from './steps.ts'

/**
 * Steps a slide's type down until nothing in it overflows. It measures: no count of characters
 * knows how a text breaks. A neighbour is measured before it is seen, so nothing jumps.
 *
 * Parts that must hold their content are marked `data-holds`. `data-fit` says the step, or
 * `overflow` when the last one is too large still. On a slide marked `data-smallest` only that one
 * is tried; one marked `data-paper` goes on to smaller ones.
 *
 * @param _shown what the slide shows, and how large: another value is measured anew
 * @param tell hears which parts are too full even so
 */
export function fit(
  _shown: readonly unknown[],
  tell: (tooFull: readonly HTMLElement[]) => void,
): Attachment<HTMLElement> {
  return (slide) => {
    const measure = (): void => {
      const parts = [...slide.querySelectorAll<HTMLElement>('[data-holds]')]
      // Measuring undoes scrolling, and faces load as a visitor scrolls to their glyphs.
      const scrolled = parts.map(({ scrollTop }) => scrollTop)
      // What is as it was is not written: the whole slide's style would be worked out anew.
      const set = (step: number): void => {
        if (slide.dataset['fit'] === String(step)) return
        slide.style.setProperty('--fit', String(step))
        slide.dataset['fit'] = String(step)
      }
      const last = 'paper' in slide.dataset ? floorOnPaper : floor / grow()
      const steps = 'smallest' in slide.dataset ? [last] : stepsTo(last)
      const step = largestThat((tried) => {
        set(tried)
        return !parts.some(overflows)
      }, steps)
      set(step ?? steps.at(-1) ?? 1)
      if (step === undefined) slide.dataset['fit'] = 'overflow'
      parts.forEach((part, index) => (part.scrollTop = scrolled[index] ?? 0))
      tell(step === undefined ? parts.filter(overflows) : [])
    }
    const resizes = new ResizeObserver(measure)
    resizes.observe(slide)
    // Han glyphs come in subsets: a text set in the last one may be wider than before.
    document.fonts.addEventListener('loadingdone', measure)
    // A block whose code has come later says so (blocks/Later.svelte).
    slide.addEventListener('refit', measure)
    return () => {
      resizes.disconnect()
      document.fonts.removeEventListener('loadingdone', measure)
      slide.removeEventListener('refit', measure)
    }
  }
}

/** Rounding in the layout engine is no overflow. */
const tolerancePixels = 2

function overflows(part: Element): boolean {
  return (
    part.scrollHeight > part.clientHeight + tolerancePixels ||
    part.scrollWidth > part.clientWidth + tolerancePixels
  )
}
