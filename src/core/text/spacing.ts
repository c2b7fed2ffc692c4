/** Letters and digits of the scripts that stand beside Han with a thin gap (CSS Text 4, text-autospace). */
const boundary =
  /(?<=\p{Script=Han})(?=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}])|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}%°²³])(?=\p{Script=Han})/u

/**
 * The text cut wherever a thin gap belongs between Han and Latin letters or digits (also after
 * the `%`, `°`, `²` or `³` that closes a figure). Where an author typed a space there is none.
 */
export function cutAtGaps(text: string): readonly string[] {
  return text.split(boundary)
}
