import type { Transport } from './api.ts'
import type { DeckIndex } from './library.ts'
import type { Sheet, Measured } from './measure.ts'

/** What the page that measures can ask. Every promise rejects when main refuses. */
export interface MeasureApi {
  decks(): Promise<readonly DeckIndex[]>
  /** Hands in what the last sheet has shown, for the next one; `null` when there is none. */
  next(measured: Measured | null): Promise<Sheet | null>
}

/** The typed API over a transport. */
export function createMeasureApi(transport: Transport): MeasureApi {
  return {
    decks: () => transport.invoke('measure:decks', null),
    next: (measured) => transport.invoke('measure:next', measured),
  }
}
