import { createContext } from 'svelte'
import type { LanguageTag } from '../../core/model/language.ts'
import type { Hold } from './zoom.ts'

/** A picture of the deck with the words that belong to it. */
export interface Viewed {
  readonly path: string
  readonly alt: string
  readonly caption?: string | undefined
  readonly credit?: string | undefined
}

/** Pictures that somebody wants to look at closely. Read anew whenever they are drawn. */
export interface Sheaf {
  readonly pictures: readonly Viewed[]
  /** The one that is looked at. */
  readonly index: number
  readonly turn: (index: number) => void
  /** Of the words. */
  readonly language: LanguageTag
  readonly address: (path: string) => string
}

/** What is open in the viewer: one for all slides, because a slide can't draw outside of itself. */
export class Viewing {
  #sheaf = $state.raw<Sheaf | null>(null)
  /** How the picture is held; `null` where it lies whole. */
  hold = $state.raw<Hold | null>(null)
  /** Whether fingers are on it now. */
  held = $state.raw(false)

  get sheaf(): Sheaf | null {
    return this.#sheaf
  }

  open(sheaf: Sheaf, hold: Hold | null): void {
    this.#sheaf = sheaf
    this.hold = hold
  }

  /** Closes the viewer if it shows this; without a name whatever it shows. */
  close(sheaf = this.#sheaf): void {
    if (sheaf !== this.#sheaf) return
    this.#sheaf = null
    this.hold = null
    this.held = false
  }
}

export const [getViewing, setViewing] = createContext<Viewing>()
