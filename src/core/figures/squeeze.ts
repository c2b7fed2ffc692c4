/** A text without some of its spaces, and where its offsets are in the whole. */
export interface Squeezed {
  readonly text: string
  /** The offset in the whole text of one in the squeezed text. */
  whole(at: number): number
}

const space = /[ \u00a0\u2009\u202f]/
const gap =
  /(?<=[\d０-９%])[ \u00a0\u2009\u202f](?=\p{Script=Han})|(?<=\p{Script=Han})[ \u00a0\u2009\u202f](?=[\d０-９])/gu

/** Takes out the spaces that set digits off from Chinese characters: 2018 年 4 月 is 2018年4月. */
export function squeeze(text: string): Squeezed {
  if (!space.test(text)) return { text, whole: (at) => at }
  const gaps = Array.from(text.matchAll(gap), ({ index }, before) => index - before)
  if (gaps.length === 0) return { text, whole: (at) => at }
  return { text: text.replace(gap, ''), whole: (at) => at + before(gaps, at) }
}

/** How many of the sorted numbers are not above one. */
function before(sorted: readonly number[], at: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}
