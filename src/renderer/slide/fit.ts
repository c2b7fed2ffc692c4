import type { Attachment } from 'svelte/attachments'

/** Type steps down this far and no farther: below 0.6 a body text is under 17 px on a 1080p panel. */
const steps = [1, 0.93, 0.87, 0.81, 0.75, 0.7, 0.65, 0.6] as const

/**
 * Steps a slide's type down until nothing in it overflows. It measures: no count of characters
 * knows how a text breaks. A neighbour is measured before it is seen, so nothing jumps.
 *
 * Parts that must hold their content are marked `data-holds`.
 *
 * @param content what the slide shows: another value is measured anew
 */
export function fit(content: unknown): Attachment<HTMLElement> {
  return (slide) => {
    if (content === undefined) return
    const measure = (): void => {
      const parts = [...slide.querySelectorAll('[data-holds]')]
      for (const step of steps) {
        slide.style.setProperty('--fit', String(step))
        slide.dataset['fit'] = String(step)
        if (!parts.some(overflows)) return
      }
      slide.dataset['fit'] = 'overflow'
    }
    const resizes = new ResizeObserver(measure)
    resizes.observe(slide)
    // Han glyphs come in subsets: a text set in the last one may be wider than before.
    document.fonts.addEventListener('loadingdone', measure)
    return () => {
      resizes.disconnect()
      document.fonts.removeEventListener('loadingdone', measure)
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
