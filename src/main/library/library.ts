import { realpath } from 'node:fs/promises'
import { sep } from 'node:path'
import type { Clock } from '../clock/clock.ts'
import type { Log } from '../log/log.ts'
import type { Parser } from './parser.ts'
import { textBytes } from './read-source.ts'
import { createSettler } from './settle.ts'
import { createShelf } from './shelf.ts'
import type { Checkup, Shelf, Shelved } from './shelf.ts'
import { findSources, mergeSources } from './source.ts'
import type { Watcher } from './watch.ts'

/** All decks on show, each with its last good version, kept up with the files. */
export interface Library {
  /** Loads every deck once, and watches them from now on. Never throws. */
  load(): Promise<void>
  decks(): readonly Shelved[]
  /** How each deck was found when it was looked at last. */
  checkups(): readonly Checkup[]
  close(): Promise<void>
}

export interface LibraryOptions {
  readonly paths: readonly string[]
  readonly parser: Parser
  readonly clock: Clock
  readonly log: Log
  /** Called when `decks()` has changed: after each deck, so that it can be shown at once. */
  readonly onChange: () => void
  /** Called when `checkups()` may have changed, whether or not what is shown has. */
  readonly onChecked?: () => void
}

/** One save is several changes some milliseconds apart. */
const quietMs = 40

/** A library over paths. */
export function createLibrary(options: LibraryOptions): Library {
  const { paths, parser, clock, log, onChange, onChecked } = options
  let shelves: readonly Shelf[] = []
  /** Folders on the way of which a change concerns a shelf: its path, and what a link leads to. */
  const placesOf = new Map<Shelf, readonly string[]>()
  let work: Promise<void> = Promise.resolve()
  let watcher: Watcher | null = null
  let closed = false

  const settler = createSettler<string>(clock, quietMs, (changed) => void enqueue(changed))

  /** Its code comes with the decks: the window does not wait for what watches them. */
  async function watch(): Promise<void> {
    const { createWatcher } = await import('./watch.ts')
    if (closed) return
    watcher = createWatcher({ log, onChange: (path) => settler.note(path) })
    watcher.add(paths)
  }

  /** One look at a time, so that an older one never overwrites a newer. */
  function enqueue(changed: readonly string[]): Promise<void> {
    work = work
      .then(() => look(changed))
      .catch((error: unknown) => log.error({ err: error }, 'looking for decks failed'))
    return work
  }

  async function look(changed: readonly string[]): Promise<void> {
    const known = shelves.filter((shelf) => changed.some((path) => concerns(path, shelf)))
    const elsewhere = changed.some((path) => !known.some((shelf) => concerns(path, shelf)))
    const added = elsewhere ? await discover() : []
    await Promise.all(known.map(watchBehindLink))
    for (const shelf of [...known, ...(await shortestFirst(added))]) {
      if (await shelf.refresh()) onChange()
      onChecked?.()
    }
  }

  async function discover(): Promise<readonly Shelf[]> {
    const sources = mergeSources(
      shelves.map(({ source }) => source),
      await findSources(paths),
    )
    const before = shelves
    shelves = sources.map(
      (source) =>
        before.find((shelf) => shelf.source.path === source.path) ??
        createShelf({ source, parser, clock, log }),
    )
    const added = shelves.filter((shelf) => !before.includes(shelf))
    await Promise.all(added.map(watchBehindLink))
    return added
  }

  /** The parser takes one deck at a time, and a short one must not wait for a long one. */
  async function shortestFirst(added: readonly Shelf[]): Promise<readonly Shelf[]> {
    const sized = added.map(async (shelf) => ({ shelf, bytes: await textBytes(shelf.source) }))
    return (await Promise.all(sized))
      .toSorted((a, b) => a.bytes - b.bytes)
      .map(({ shelf }) => shelf)
  }

  async function watchBehindLink(shelf: Shelf): Promise<void> {
    const { path } = shelf.source
    const real = await realpath(path).catch(() => path)
    placesOf.set(shelf, [path, real])
    if (real !== path) watcher?.add([real])
  }

  function concerns(path: string, shelf: Shelf): boolean {
    const places = placesOf.get(shelf) ?? []
    return places.some((place) => path === place || path.startsWith(place + sep))
  }

  return {
    async load() {
      await watch()
      await enqueue(paths)
      if (shelves.length === 0) log.error({ paths }, 'no deck found')
    },
    decks: () => shelves.flatMap((shelf) => shelf.current() ?? []),
    checkups: () => shelves.flatMap((shelf) => shelf.checkup() ?? []),
    async close() {
      closed = true
      settler.cancel()
      parser.close()
      await watcher?.close()
    },
  }
}
