import type { Print, PrintOutcome, PrintStep, StepDone } from '../../contract/print.ts'
import type { Clock } from '../clock/clock.ts'
import type { Shelved } from '../library/shelf.ts'
import { stepsTo } from './steps.ts'
import type { Step } from './steps.ts'

/** Gives a page one step after another, and has printed what it lays out. */
export interface Printing {
  /** @returns the next step, or `null` when there is none and all is printed, or has failed */
  next(done: StepDone | null): Promise<PrintStep | null>
  /** Ends it: nothing of it will do. */
  fail(error: Error): void
}

export interface PrintingOptions {
  readonly prints: readonly Print[]
  readonly decks: readonly Shelved[]
  readonly clock: Clock
  /** Prints the page as it is. */
  readonly print: (print: Print) => Promise<void>
  /** Called once, unless it fails. */
  readonly onEnd: (outcome: PrintOutcome) => void
  /** Called once, if it does. */
  readonly onFail: (error: Error) => void
  /** How long a step may take, and printing what it has laid out: a page that takes more hangs. */
  readonly stepMs?: number
}

/** The printing of some PDFs, bounded in time step by step. */
export function createPrinting(options: PrintingOptions): Printing {
  const { prints, decks, clock, print, onEnd, onFail, stepMs = 120_000 } = options
  const steps = stepsTo(prints, decks)
  let outcome: PrintOutcome = { undrawn: 0, tooFull: 0 }
  let given: Step | null = null
  let ended = false
  let callOff = watch()

  function watch(): () => void {
    return clock.after(stepMs, () => fail(new Error('a step takes too long')))
  }

  /** @returns whether it had not ended before */
  function end(): boolean {
    const now = !ended
    ended = true
    callOff()
    return now
  }

  function fail(error: Error): void {
    if (end()) onFail(error)
  }

  async function advance(done: StepDone | null): Promise<PrintStep | null> {
    if (done) outcome = sum(outcome, done)
    if (given?.print) await print(given.print)
    if (ended) return null
    given = steps.next().value ?? null
    callOff()
    if (given) callOff = watch()
    else if (end()) onEnd(outcome)
    return given?.step ?? null
  }

  return {
    fail,
    async next(done) {
      if (ended) return null
      callOff()
      callOff = watch()
      try {
        return await advance(done)
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)))
        return null
      }
    },
  }
}

function sum(one: StepDone, other: StepDone): StepDone {
  return { undrawn: one.undrawn + other.undrawn, tooFull: one.tooFull + other.tooFull }
}
