const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const han = /\p{Script=Han}/u

/**
 * A headline cut where a line may break inside running Han: between words, never inside one
 * and never beside punctuation, which keeps to the word that the engine's own rules give it.
 */
export function phrases(text: string): readonly string[] {
  if (!han.test(text)) return [text]
  const cut: string[] = []
  let glue = true
  for (const { segment, isWordLike = false } of segmenter.segment(text)) {
    const word = isWordLike && han.test(segment)
    if (glue || !word) cut.push((cut.pop() ?? '') + segment)
    else cut.push(segment)
    glue = !word
  }
  return cut
}
