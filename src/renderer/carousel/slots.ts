/**
 * Swiper lays slides side by side in pixels, and a layout engine counts at most 2²⁵ of them:
 * 10,000 slides of a 4K panel would not fit. So Swiper sees a run of slots, and where the deck is
 * longer than the run, the run moves along under it while nothing moves on the screen.
 */
export const mostSlots = 240

/** Slots left at either end before the run moves. */
const margin = 12

/** How many slots Swiper gets for a deck. */
export function slotCount(slides: number): number {
  return Math.min(slides, mostSlots)
}

/** The slide that stands in slot 0 when `index` is on show: half the run to either side. */
export function baseFor(index: number, slides: number): number {
  const last = slides - slotCount(slides)
  return Math.max(0, Math.min(last, index - mostSlots / 2))
}

/** Whether a slide stands in the run. */
export function hasSlot(index: number, base: number, slides: number): boolean {
  return index >= base && index < base + slotCount(slides)
}

/** Whether the run should move before the visitor comes to its end. */
export function runsOut(index: number, base: number, slides: number): boolean {
  const slot = index - base
  const atStart = base > 0 && slot < margin
  const atEnd = base + slotCount(slides) < slides && slot >= slotCount(slides) - margin
  return atStart || atEnd
}

/** A run of slides from `from` to `to`, both included. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The slide on show and its neighbours: all that lives in the DOM. */
export function neighbours(index: number, slides: number): Span {
  return { from: Math.max(0, index - 1), to: Math.min(slides - 1, index + 1) }
}

export function isWithin(index: number, { from, to }: Span): boolean {
  return index >= from && index <= to
}

/** What of a span is to be drawn already, and `at` with what lies between. */
export function shared(span: Span, drawn: Span, at: number): Span {
  return {
    from: Math.max(span.from, Math.min(drawn.from, at)),
    to: Math.min(span.to, Math.max(drawn.to, at)),
  }
}
