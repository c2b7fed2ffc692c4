import { checkDeck } from '../check/check-deck.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { sourceOf } from './decks.ts'

interface Options {
  readonly language?: string
  readonly media?: readonly string[]
}

/** What checking a deck of one language finds. */
export function checkedDeck(
  text: string,
  { language = 'en', media }: Options = {},
): readonly Diagnostic[] {
  const files = { 'deck.yaml': `title: Deck\nlanguages: [${language}]\n`, [`${language}.md`]: text }
  return checkDeck(sourceOf(files, media)).diagnostics
}

/** The same at a glance: `en.md:3:5 warning image-alt`. */
export function checkedCodes(text: string, options?: Options): readonly string[] {
  return checkedDeck(text, options).map(brief)
}

function brief({ file, line, column, level, code }: Diagnostic): string {
  return `${file}:${line}:${column} ${level} ${code}`
}
