import type { Block } from '../model/block.ts'
import type { Layout } from '../model/deck.ts'
import type { Place } from '../model/diagnostic.ts'
import type { Inline } from '../model/inline.ts'

/** One slide of one language as its file has it, before it is paired with the others. */
export interface Draft {
  readonly place: Place
  /** Only what the author gave: null means by position. */
  readonly id: string | null
  /** The title of the section that it opens. */
  readonly section: string | null
  readonly layout: { readonly name: Layout; readonly place: Place } | null
  readonly cover: string | null
  readonly seconds: number | null
  /** Where a visitor goes on with it on the web. */
  readonly link: string | null
  readonly title: readonly Inline[]
  readonly blocks: readonly Block[]
  readonly notes: string
  readonly audio: string | null
  /** From a plain document: too long a slide may be divided. */
  readonly divisible: boolean
}
