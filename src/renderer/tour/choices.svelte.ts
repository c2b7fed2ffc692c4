import type { LanguageTag } from '../../core/model/language.ts'

/** What a presenter has set for themselves; the audience sees none of it. */
export interface Choices {
  /** The window's own words; null follows the show. */
  readonly interface: LanguageTag | null
  /** The notes and the next slide; null follows the show. */
  readonly notes: LanguageTag | null
  /** A step of `noteSizes`. */
  readonly noteSize: number
}

/** How large notes are set, in steps of the window's unit (rem). */
export const noteSizes = [1.8, 2.2, 2.6, 3, 3.6, 4.4, 5.4] as const

const plain: Choices = { interface: null, notes: null, noteSize: 2 }

/** Where choices outlive the window: `localStorage`, or nothing at all. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>

const place = 'brocade.presenter'

/** A presenter's choices as reactive state, kept for the next walkthrough on this machine. */
export class OwnChoices {
  readonly #shelf: Shelf | null
  #choices: Choices

  constructor(shelf: Shelf | null) {
    this.#shelf = shelf
    this.#choices = $state.raw(read(shelf))
  }

  get current(): Choices {
    return this.#choices
  }

  set(change: Partial<Choices>): void {
    this.#choices = { ...this.#choices, ...change }
    try {
      this.#shelf?.setItem(place, JSON.stringify(this.#choices))
    } catch {
      // A full disk forgets; nobody is stopped by it.
    }
  }

  /** Sets notes larger or smaller by some steps, as far as there are any. */
  resizeNotes(steps: number): void {
    const last = noteSizes.length - 1
    this.set({ noteSize: Math.max(0, Math.min(last, this.#choices.noteSize + steps)) })
  }
}

/** What was kept, or what holds at first: another version may have written it. */
function read(shelf: Shelf | null): Choices {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(place) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return plain
    return {
      interface: tagIn(kept, 'interface'),
      notes: tagIn(kept, 'notes'),
      noteSize: stepIn(kept),
    }
  } catch {
    return plain
  }
}

function tagIn(kept: object, name: 'interface' | 'notes'): LanguageTag | null {
  const tag: unknown = Reflect.get(kept, name)
  return typeof tag === 'string' ? tag : null
}

function stepIn(kept: object): number {
  const step: unknown = Reflect.get(kept, 'noteSize')
  const known = typeof step === 'number' && noteSizes[step] !== undefined
  return known ? step : plain.noteSize
}
