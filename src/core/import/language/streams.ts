import type { Document, Part, Run } from '../../document/document.ts'
import { wordsOf } from '../../document/runs.ts'
import { textsOf } from '../../document/texts.ts'
import type { LanguageTag } from '../../model/language.ts'
import type { Sifted } from '../furniture/sift.ts'
import { languagesOf, scripts, textIn } from './split.ts'
import { tagOf } from './tag.ts'

/** A document's matter in one language. */
export interface Stream extends Pick<Sifted, 'parts' | 'credits' | 'contact'> {
  readonly language: LanguageTag
}

/**
 * A document as one stream, or as two where it says all in two languages. What is in neither, a
 * picture or a telephone number, is in both.
 *
 * @param language what the user says it is in: then nothing is parted
 */
export function streamsOf(
  { language: declared }: Pick<Document, 'language'>,
  sifted: Sifted,
  language: LanguageTag | undefined,
): readonly Stream[] {
  const { parts, credits, contact } = sifted
  if (language !== undefined) return [{ parts, credits, contact, language }]
  const split = languagesOf(parts)
  if (!split)
    return [{ parts, credits, contact, language: tagOf(lettersOf(parts, contact), declared) }]
  const streams = scripts.map((script): Stream => {
    const own = split[script]
    return {
      parts: own,
      credits: creditsAmong(own, parts, credits),
      contact: linesIn(contact, script),
      language: tagOf(lettersOf(own, []), null),
    }
  })
  const [han, latin] = [new Set(split.han), new Set(split.latin)]
  const first = parts.find((part) => han.has(part) !== latin.has(part))
  return first && latin.has(first) ? streams.toReversed() : streams
}

function linesIn(contact: readonly (readonly Run[])[], script: (typeof scripts)[number]) {
  return contact.flatMap((line) => {
    const own = textIn(line, script)
    return own ? [own] : []
  })
}

/** Credits by the pictures of a stream: it has the document's own, or all of them without their words. */
function creditsAmong(
  own: readonly Part[],
  all: readonly Part[],
  credits: Sifted['credits'],
): Sifted['credits'] {
  const pictures = all.filter(({ kind }) => kind === 'picture')
  const mine = own.filter(({ kind }) => kind === 'picture')
  const isWhole = mine.length === pictures.length
  return new Map(
    mine.flatMap((picture, index) => {
      const credit = credits.get((isWhole ? pictures[index] : undefined) ?? picture)
      return credit === undefined ? [] : [[picture, credit] as const]
    }),
  )
}

function lettersOf(parts: readonly Part[], contact: readonly (readonly Run[])[]): string {
  return [...parts.flatMap(textsOf), ...contact].map(wordsOf).join('\n')
}
