/** Who is compared, in the order of the tables; `native` is the browser's own scrolling, the limit. */
export const contestants = [
  'native',
  'brocade',
  'swiper-virtual',
  'swiper',
  'embla',
  'reveal.js',
] as const

export type Contestant = (typeof contestants)[number]

/** The length for which these parts were made, or what comes nearest among those asked for. */
export function lengthOf(slides: readonly number[]): number {
  return slides.find((count) => count >= 500) ?? Math.max(...slides)
}
