import { readdirSync, readFileSync } from 'node:fs'
import type { DeckSource } from '../deck/deck-source.ts'
import { loadDeck } from '../deck/load.ts'
import type { Block } from '../model/block.ts'
import type { Deck } from '../model/deck.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

const fixtures = new URL('../../../tests/fixtures/', import.meta.url)

/** A text as the UTF-8 bytes of a file. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Files by their paths: words are written in UTF-8. */
type Files = Readonly<Record<string, string | Uint8Array>>

/** A folder with these files, as it was read. */
export function sourceOf(files: Files, media?: readonly string[]): DeckSource {
  return {
    id: 'deck',
    files: Object.entries(files).map(([path, text]) => ({
      path,
      bytes: typeof text === 'string' ? bytesOf(text) : text,
    })),
    ...(media ? { media } : {}),
  }
}

/** The deck of a folder with these files. */
export function deckOf(files: Files, media?: readonly string[]): Deck {
  return loadDeck(sourceOf(files, media))
}

/** The deck of one English file, with nothing to complain about in `deck.yaml`. */
export function englishDeck(text: string, media?: readonly string[]): Deck {
  return deckOf({ 'deck.yaml': 'title: Deck\nlanguages: [en]', 'en.md': text }, media)
}

/** The blocks of the only slide of an English file. */
export function blocksOf(text: string): readonly Block[] {
  return englishDeck(`---\nid: only\n---\n${text}`).slides[0]?.content['en']?.blocks ?? []
}

/** A deck of `tests/fixtures/decks`. */
export function fixtureDeck(name: string): Deck {
  return loadDeck(fixtureSource(name))
}

/** The files of a deck of `tests/fixtures/decks`. */
export function fixtureSource(name: string): DeckSource {
  const folder = new URL(`decks/${name}/`, fixtures)
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return {
    id: name,
    files: paths
      .filter((path) => /\.(?:md|yaml)$/.test(path))
      .toSorted()
      .map((path) => ({ path, bytes: readFileSync(new URL(path, folder)) })),
    media: paths.map((path) => path.replaceAll('\\', '/')),
  }
}

/** The bytes of a file of `tests/fixtures/bytes`. */
export function fixtureBytes(name: string): Uint8Array {
  return readFileSync(new URL(`bytes/${name}`, fixtures))
}

/** `error raw-html 3:5`: what is wrong and where, to compare at a glance. */
export function brief({ level, code, line, column }: Diagnostic): string {
  return `${level} ${code} ${line}:${column}`
}

/** The same with the file: `en.md error raw-html 3:5`. */
export function located(diagnostic: Diagnostic): string {
  return `${diagnostic.file} ${brief(diagnostic)}`
}
