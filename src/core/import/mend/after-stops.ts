import type { Mender } from './edit.ts'
import { spaceAt } from './insert-space.ts'

/** Behind a full stop that a sentence follows, behind a comma or a colon, before and behind brackets. */
const gaps =
  /(?<=\p{Ll}[\p{Ll})”"][.!?]|\s\d{4}\.)(?=\p{Lu}\p{Ll})|(?<=[\p{Script=Latin})][,;])(?=\p{Script=Latin}{2})|(?<=\p{Ll}{2}:)(?=\p{Lu})|(?<=\p{Script=Latin}{3})(?=\(\p{Lu}\p{Ll}{2})|(?<=\))(?=(?:and|are|for|from|has|in|is|of|the|to|was|which|with)(?!\p{L}))/gu

/** A web address, a file name or a name of code has such marks without spaces. */
const address = /[/@\\=&_#]|^www\.|\.(?:Js|Net|Com|Org|Cn|Io|Ai|Md|Txt|Pdf)(?!\p{L})/u

/** Missing spaces that punctuation tells: `resources.You`, `Railway,Jinzhou`, `Zone(Binhai`. */
export const afterStops: Mender = (text) =>
  Array.from(text.matchAll(gaps), ({ index }) => index)
    .filter((at) => !address.test(tokenAround(text, at)))
    .map((at) => spaceAt(at))

function tokenAround(text: string, at: number): string {
  const before = /\S*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  return before + (/^\S*/u.exec(text.slice(at, at + 40))?.[0] ?? '')
}
