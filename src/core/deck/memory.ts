import type { Report } from '../diagnostics/log.ts'
import type { FoundFigure } from '../figures/figure.ts'
import type { Draft } from './draft.ts'
import { createGenerations, type Generations } from './generations.ts'
import type { Flow } from './markdown/flow.ts'
import type { Locate, Source } from './source.ts'

type Hear = NonNullable<Source['hear']>

/** What was made of a text; all places in it, and of what was said, are of that text alone. */
interface Remembered<Value> {
  readonly value: Value
  readonly faults: readonly Parameters<Report>[]
  readonly passages: readonly Parameters<Hear>[0][]
}

/** The way back from a text by itself to where it stands, and whom to tell what is said of it. */
export interface Stand {
  readonly locate: Locate
  readonly report: Report
  readonly hear: Source['hear']
}

/** What was made of texts: the same text need not be read twice. */
interface Memory<Value> {
  /** Makes a value of a text unless it is known, and says what there is to say, where it stands now. */
  recall(text: string, stand: Stand, make: (alone: Stand) => Value): Remembered<Value>
}

/** What was read of a deck last time: a save changes one slide of hundreds. */
export interface DeckMemory {
  readonly slides: Memory<Draft | null>
  readonly flows: Memory<Flow>
  /** The figures of a text, by its language and itself. */
  readonly figures: Pick<Generations<readonly FoundFigure[]>, 'recall'>
  /**
   * Begins a reading. What the last one did not need is forgotten, and everything when the deck's
   * folder holds other files than then, since some complaints are about those.
   */
  begin(media: readonly string[] | undefined): void
}

/** A memory of nothing yet. */
export function createDeckMemory(): DeckMemory {
  const slides = createGenerations<Remembered<Draft | null>>()
  const flows = createGenerations<Remembered<Flow>>()
  const figures = createGenerations<readonly FoundFigure[]>()
  let folder = ''
  return {
    slides: saying(slides),
    flows: saying(flows),
    figures,
    begin(media) {
      const now = media?.join('\0') ?? ''
      for (const each of [slides, flows, figures]) each.turn(now === folder)
      folder = now
    },
  }
}

function saying<Value>(generations: Generations<Remembered<Value>>): Memory<Value> {
  return {
    recall(text, stand, make) {
      const listening = stand.hear !== undefined
      // Where nobody listens nothing is kept to be heard.
      const key = `${listening ? 'heard' : ''}\n${text}`
      const known = generations.recall(key, () => remember(make, listening))
      say(known, stand)
      return known
    },
  }
}

function remember<Value>(make: (alone: Stand) => Value, listening: boolean): Remembered<Value> {
  const faults: Parameters<Report>[] = []
  const passages: Parameters<Hear>[0][] = []
  const value = make({
    locate: (line, column) => ({ file: '', line, column }),
    report: (...fault) => faults.push(fault),
    hear: listening ? (passage) => passages.push(passage) : undefined,
  })
  return { value, faults, passages }
}

function say({ faults, passages }: Remembered<unknown>, { locate, report, hear }: Stand): void {
  for (const [level, code, { line, column }, ...rest] of faults) {
    report(level, code, locate(line, column), ...rest)
  }
  for (const passage of passages) {
    const pieces = passage.pieces.map(({ from, place: { line, column } }) => ({
      from,
      place: locate(line, column),
    }))
    hear?.({ ...passage, pieces })
  }
}
