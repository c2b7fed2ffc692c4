const closers = '”’"\'）)】》」』〕〗\\]'

/** A Chinese end stands anywhere; a Latin one only before white space, Han or the text's end. */
const end = new RegExp(
  `[。！？；｡]+[${closers}]*|[.!?]+[${closers}]*(?=\\s|\\p{Script=Han}|$)`,
  'gu',
)

/** A lower case letter behind a stop goes on with the sentence: `124 km? of coast`, `etc. and`. */
const goesOn = /^\p{Ll}/u
/** After these a full stop does not end the sentence. `No.` counts only before a figure. */
const abbreviation =
  /(?:^|[^\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|Prof|St|Mt|Co|Ltd|Inc|Corp|Bros|vs|cf|approx|ca|Fig|Vol|Ch|pp?|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu}|(?:\p{L}\.)+\p{L})$/u
const beforeFigure = /(?:^|[^\p{L}\p{N}])(?:Nos?|Art|Sec)$/iu

/**
 * The offsets just behind each sentence of a text, Chinese or Latin, the last one included.
 * No offset lies inside a figure (`3.02`, `99.99%`, `No. 5`), an initial or an abbreviation.
 */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = []
  for (const match of text.matchAll(end)) {
    const after = match.index + match[0].length
    if (!/^[.?]/.test(match[0]) || endsSentence(text, match.index, after)) ends.push(after)
  }
  if (text.length > 0 && ends.at(-1) !== text.length) ends.push(text.length)
  return ends
}

function endsSentence(text: string, stop: number, after: number): boolean {
  const next = text.slice(after, after + 24).trimStart()
  if (goesOn.test(next)) return false
  if (text.charAt(stop) !== '.') return true
  const before = text.slice(Math.max(0, stop - 24), stop)
  if (beforeFigure.test(before) && /^\p{Nd}/u.test(next)) return false
  return next === '' || !abbreviation.test(before)
}
