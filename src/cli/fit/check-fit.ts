import { resolve } from 'node:path'
import { inReadingOrder } from '../../core/diagnostics/order.ts'
import { overflowDiagnostics } from '../../core/fit/overflow.ts'
import { Failure } from '../failure.ts'
import { asNamed } from '../load.ts'
import type { Loaded } from '../load.ts'
import type { Terminal } from '../terminal.ts'
import { measureDecks } from './measure.ts'

/** What measuring has added to the complaints about decks. */
export interface Fit {
  readonly decks: readonly Loaded[]
  /** Whether every slide was measured. */
  readonly measured: boolean
  /** Why one was not, in the user's language. */
  readonly note: string | null
}

/**
 * Measures whether the decks' slides fit. Where that can't be, nothing is added but a note: a
 * machine without Electron checks all the rest as well.
 */
export async function checkFit(
  decks: readonly Loaded[],
  { env, say }: Pick<Terminal, 'env' | 'say'>,
): Promise<Fit> {
  try {
    const paths = decks.map(({ source }) => source.path)
    const { overflows, drawings, left } = await measureDecks(paths, env)
    return {
      decks: decks.map((loaded) => {
        const own = overflows.filter(({ path }) => path === resolve(loaded.source.path))
        const found = asNamed(loaded.source, overflowDiagnostics(loaded.deck.slides, own))
        return { ...loaded, diagnostics: inReadingOrder([...loaded.diagnostics, ...found]) }
      }),
      measured: left === 0,
      note: left === 0 ? null : say('fit-partly', { left, drawings }),
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const note = say('fit-unmeasured', { why: say(error.word, error.values) })
    return { decks, measured: false, note }
  }
}
