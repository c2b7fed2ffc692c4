/** Between Han and a Latin letter or digit, either way round (GB/T 15834 leaves a thin gap to the setter). */
const boundary =
  /(?<=\p{Script=Han})(?=[\p{Script=Latin}\p{Nd}])|(?<=[\p{Script=Latin}\p{Nd}%°²³])(?=\p{Script=Han})/u

const engineSetsGaps = CSS.supports('text-autospace', 'normal')

/** A text cut where a thin gap belongs; whole where the engine sets the gap itself. */
export function pieces(text: string): readonly string[] {
  return engineSetsGaps ? [text] : text.split(boundary)
}
