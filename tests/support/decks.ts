import { loadDeck } from '../../src/core/deck/load.ts'
import type { Deck } from '../../src/core/model/deck.ts'
import type { Diagnostic } from '../../src/core/model/diagnostic.ts'

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The deck of a folder with these files. */
export function deckOf(files: Readonly<Record<string, string>>, media?: readonly string[]): Deck {
  return loadDeck({
    id: 'deck',
    files: Object.entries(files).map(([path, text]) => ({ path, bytes: bytesOf(text) })),
    ...(media ? { media } : {}),
  })
}

/** The deck of one English file, with nothing to complain about in `deck.yaml`. */
export function englishDeck(text: string, media?: readonly string[]): Deck {
  return deckOf({ 'deck.yaml': 'title: Deck\nlanguages: [en]', 'en.md': text }, media)
}

/** `error raw-html 3:5`: what is wrong and where, to compare at a glance. */
export function brief({ level, code, line, column }: Diagnostic): string {
  return `${level} ${code} ${line}:${column}`
}
