/** Made for the first Han: its dictionary takes a start longer than all other modules together. */
let segmenter: Intl.Segmenter | null = null
const han = /\p{Script=Han}/u

/** Ends in an opening mark that nothing has closed yet, and few words since. */
const opened = /[“‘《（「][^”’》）」]{0,6}$/u

/**
 * A headline cut where a line may break inside running Han: between words, never inside one
 * and never beside punctuation, which keeps to the word that the engine's own rules give it.
 * A word of one character clings to its neighbour: it is often half of a name the dictionary
 * does not know, and alone at a line's end it reads badly anyway. A few words in quotation marks
 * or brackets stay together.
 */
export function phrases(text: string): readonly string[] {
  if (!han.test(text)) return [text]
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  const cut: string[] = []
  /** Han characters since the last cut or punctuation. */
  let run = 0
  let clings = true
  for (const { segment, isWordLike = false } of segmenter.segment(text)) {
    const word = isWordLike && han.test(segment)
    const joins = clings || !word || segment.length === 1
    cut.push(joins ? (cut.pop() ?? '') + segment : segment)
    run = word ? (joins ? run : 0) + segment.length : 0
    clings = run < 2 || opened.test(cut.at(-1) ?? '')
  }
  return cut
}
