import { systemClock as clock } from '../clock/clock.ts'
import { createParser } from '../library/parser.ts'
import { readSource } from '../library/read-source.ts'
import type { Shelved } from '../library/shelf.ts'
import { findSources, mergeSources } from '../library/source.ts'
import type { Log } from '../log/log.ts'

/** Reads decks once, as they are now. One that cannot be read is left out, and logged. */
export async function readDecks(paths: readonly string[], log: Log): Promise<readonly Shelved[]> {
  const parser = createParser({ clock })
  const read: Shelved[] = []
  for (const source of mergeSources([], await findSources(paths))) {
    try {
      const deck = await parser.parse(await readSource(source))
      read.push({ deck, source, revision: 1, mediaRevision: 1 })
    } catch (error) {
      log.error({ path: source.path, err: error }, 'deck cannot be loaded')
    }
  }
  parser.close()
  return read
}
