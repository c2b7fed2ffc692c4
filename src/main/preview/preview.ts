import { extname } from 'node:path'
import type { Diagnostic, Place } from '../../core/model/diagnostic.ts'
import type { DeckFindings, Opened, PlaceInDeck } from '../../contract/preview.ts'
import type { Clock } from '../clock/clock.ts'
import { contained } from '../library/contained.ts'
import type { Parser } from '../library/parser.ts'
import { mediaFolderOf, readSource } from '../library/read-source.ts'
import { createSettler } from '../library/settle.ts'
import type { Checkup } from '../library/shelf.ts'
import type { Log } from '../log/log.ts'
import { findingsOf } from './findings.ts'

/** What is to be said of the decks on show, for whoever writes them: in a window, never in a hall. */
export interface Preview {
  /** Takes how the decks were found; what has changed is checked anew. */
  look(checkups: readonly Checkup[]): void
  findings(): readonly DeckFindings[]
  /** Opens the place of a finding, and nothing else, in the author's editor. */
  open(place: PlaceInDeck): Promise<Opened>
  close(): void
}

export interface PreviewOptions {
  readonly clock: Clock
  readonly log: Log
  readonly checker: Parser<readonly Diagnostic[]>
  /** Opens a file, given by an absolute path. @returns whether there is an editor that does */
  readonly openFile: (place: Place) => Promise<boolean>
  readonly onChange: (findings: readonly DeckFindings[]) => void
}

/** The checker's thread stands beside this file, in the source as in the build. */
export const checkWorker = new URL(`./check-worker${extname(import.meta.url)}`, import.meta.url)

/** First the screen, then the words about it; and a file saved again is checked once. */
const quietMs = 500

/** A preview that knows of no deck yet. */
export function createPreview({
  clock,
  log,
  checker,
  openFile,
  onChange,
}: PreviewOptions): Preview {
  const latest = new Map<string, Checkup>()
  const found = new Map<string, DeckFindings>()
  const settler = createSettler<string>(clock, quietMs, (ids) => {
    for (const id of ids) void check(id)
  })

  async function check(id: string): Promise<void> {
    const checkup = latest.get(id)
    if (!checkup) return
    const diagnostics = await diagnose(checkup)
    // A later look has overtaken this one.
    if (latest.get(id) !== checkup) return
    found.set(id, findingsOf(checkup, diagnostics))
    onChange(list())
  }

  async function diagnose({ source, deck }: Checkup): Promise<readonly Diagnostic[]> {
    if (!deck) return []
    try {
      return await checker.parse(await readSource(source))
    } catch (error) {
      log.warn({ deck: source.id, err: error }, 'deck not checked')
      return deck.diagnostics
    }
  }

  /** In the order of the decks, however long each took. */
  function list(): readonly DeckFindings[] {
    return [...latest.keys()].flatMap((id) => found.get(id) ?? [])
  }

  return {
    look(checkups) {
      for (const checkup of checkups) {
        const { id } = checkup.source
        if (latest.get(id) === checkup) continue
        latest.set(id, checkup)
        settler.note(id)
      }
    },
    findings: list,
    async open({ deck, file, line, column }) {
      const source = latest.get(deck)?.source
      const finding = found
        .get(deck)
        ?.findings.find(
          (each) => each.file === file && each.line === line && each.column === column,
        )
      if (!source || !finding?.opens) return 'refused'
      const path = await contained(mediaFolderOf(source), file)
      if (path === null) return 'refused'
      return (await openFile({ file: path, line, column })) ? 'opened' : 'no-editor'
    },
    close() {
      settler.cancel()
      checker.close()
    },
  }
}
