import { dirname, join } from 'node:path'
import { checkDeck, checkDocument } from '../core/check/check-deck.ts'
import { loadDeck, loadDocument } from '../core/deck/load.ts'
import { inOrder } from '../core/library/order.ts'
import type { Deck } from '../core/model/deck.ts'
import type { Diagnostic, Place } from '../core/model/diagnostic.ts'
import type { LanguageTag } from '../core/model/language.ts'
import type { Place as Path } from './import/places.ts'
import { readDocument, readFolder } from './read.ts'
import { findSources } from './sources.ts'
import type { Source } from './sources.ts'

/** A deck and the complaints about it, in files as the user's shell would name them. */
export interface Loaded {
  readonly source: Source
  readonly deck: Deck
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The decks at some places, in the order and under the ids that the show gives them.
 *
 * @param language what a plain document is written in; a deck's folder says so itself
 * @throws {Failure} when there is no deck at one of them, or it cannot be read
 */
export async function loadPlaces(
  places: readonly Path[],
  language?: LanguageTag,
): Promise<readonly Loaded[]> {
  const loaded: Loaded[] = []
  for (const source of await findSources(places)) {
    const deck = await load(source, language)
    loaded.push({ source, deck, diagnostics: asNamed(source, deck.diagnostics) })
  }
  return inOrder(loaded)
}

/**
 * The same decks, with what the checks find among the complaints.
 *
 * @throws {Failure} when there is no deck at one of them, or it cannot be read
 */
export async function checkPlaces(places: readonly Path[]): Promise<readonly Loaded[]> {
  const loaded: Loaded[] = []
  for (const source of await findSources(places)) {
    const deck = await check(source)
    loaded.push({ source, deck, diagnostics: asNamed(source, deck.diagnostics) })
  }
  return inOrder(loaded)
}

async function check(source: Source): Promise<Deck> {
  if (source.kind === 'folder') return checkDeck({ id: source.id, ...(await readFolder(source)) })
  return { ...checkDocument(await readDocument(source)), id: source.id }
}

/** Complaints about a deck, in files as the user's shell would name them. */
export function asNamed(source: Source, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const folder = source.kind === 'folder' ? source.named : dirname(source.named)
  const named = <At extends Place>(place: At): At => ({ ...place, file: join(folder, place.file) })
  return diagnostics.map((diagnostic) => {
    const { related } = diagnostic
    return { ...named(diagnostic), ...(related && { related: named(related) }) }
  })
}

async function load(source: Source, language: LanguageTag | undefined): Promise<Deck> {
  if (source.kind === 'folder') return loadDeck({ id: source.id, ...(await readFolder(source)) })
  const document = await readDocument(source)
  const deck = loadDocument(language === undefined ? document : { ...document, language })
  return { ...deck, id: source.id }
}
