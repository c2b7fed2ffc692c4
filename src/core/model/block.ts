import type { RichBlock } from '../blocks/kinds.ts'
import type { Inline } from './inline.ts'

export interface Heading {
  readonly type: 'heading'
  readonly level: 2 | 3 | 4 | 5 | 6
  readonly text: readonly Inline[]
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly text: readonly Inline[]
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly start: number
  readonly items: readonly (readonly Block[])[]
}

interface Quote {
  readonly type: 'quote'
  readonly blocks: readonly Block[]
}

/** A picture in the deck's folder. `src` is a path inside that folder, never a URL. */
export interface Image {
  readonly type: 'image'
  readonly src: string
  readonly alt: string
  readonly caption: string
}

export interface Table {
  readonly type: 'table'
  readonly align: readonly ('left' | 'right' | 'center' | null)[]
  readonly head: readonly (readonly Inline[])[]
  readonly rows: readonly (readonly (readonly Inline[])[])[]
}

interface Code {
  readonly type: 'code'
  readonly language: string
  readonly text: string
}

/** What Markdown itself can say. */
type ProseBlock = Heading | Paragraph | List | Quote | Image | Table | Code

/** Everything a slide is made of; rich blocks come from fenced YAML (see `core/blocks`). */
export type Block = ProseBlock | RichBlock
