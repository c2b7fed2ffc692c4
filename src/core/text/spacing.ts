/** Letters and digits of the scripts that stand beside Han with a thin gap (CSS Text 4, text-autospace). */
const boundary =
  /(?<=\p{Script=Han})(?=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}])|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}%°])(?=\p{Script=Han})/gu

/**
 * The offsets at which a thin gap belongs between Han and Latin letters or digits
 * (also after the `%` or `°` that closes a figure). Where an author typed a space there is none.
 */
export function spacing(text: string): readonly number[] {
  return Array.from(text.matchAll(boundary), (match) => match.index)
}
