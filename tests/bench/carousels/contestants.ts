/** Who is compared, in the order of the tables; `native` is the browser's own scrolling, the limit. */
export const contestants = [
  'native',
  'brocade',
  'swiper-virtual',
  'swiper',
  'embla',
  'reveal.js',
  'slidev',
] as const

export type Contestant = (typeof contestants)[number]

/** A site of more slides takes Slidev minutes to build. */
const mostSlidevSlides = 1000

/** Who can show a deck of that length; in a hurry only those of whom budgets speak. */
export function contestantsFor(
  slides: number,
  { isBuilt, hurry }: { readonly isBuilt: boolean; readonly hurry: boolean },
): readonly Contestant[] {
  return contestants
    .filter((name) => !hurry || ['native', 'brocade', 'swiper-virtual'].includes(name))
    .filter((name) => isBuilt || name !== 'brocade')
    .filter((name) => slides <= mostSlidevSlides || name !== 'slidev')
}

/** The length for which these parts were made, or what comes nearest among those asked for. */
export function lengthOf(slides: readonly number[]): number {
  return slides.find((count) => count >= 500) ?? Math.max(...slides)
}
