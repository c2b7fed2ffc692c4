import type { Edit, Mender } from './edit.ts'

/** Spaces beside Chinese punctuation, which brings its own. */
const besideMarks =
  /(?<=\p{Script=Han})[ \u00a0]+(?=[，。；：！？、）》」』】])|(?<=[，。；：！？、（《「『【])[ \u00a0]+(?=[\p{Script=Han}“《])/gu
/** Five and more single characters with a space between each two, as some PDFs have them. */
const spacedOut = /(?<!\p{Script=Han})\p{Script=Han}(?: \p{Script=Han}(?!\p{Script=Han})){4,}/gu

/** Spaces between Han characters that no writer typed. */
export const hanSpacing: Mender = (text) =>
  [
    ...Array.from(text.matchAll(besideMarks), ({ 0: spaces, index }) => gone(index, spaces.length)),
    ...Array.from(text.matchAll(spacedOut)).flatMap(({ 0: letters, index }) =>
      Array.from(letters.matchAll(/ /g), (space) => gone(index + space.index, 1)),
    ),
  ].toSorted((one, other) => one.from - other.from)

function gone(from: number, length: number): Edit {
  return { from, to: from + length, text: '', certain: true, kind: 'spacing' }
}
