/** Where something stands in a file that was imported; what the format does not know is null. */
export interface Origin {
  /** The file as the user named it. */
  readonly file: string
  /** The line, from 1, in a text, Markdown or HTML file. */
  readonly line: number | null
  /** The page of a PDF or the slide of a presentation, from 1. */
  readonly page: number | null
}

/** A run of letters set alike. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly script?: 'super' | 'sub'
}

/** What a file's own format says of a paragraph that is no heading to it, to tell the fakes by. */
export interface Look {
  /** Its size by that of the document's body text: 1 is as large. */
  readonly size: number
  readonly centred: boolean
}

export interface ListItem {
  readonly text: readonly Run[]
  /** 0 is the outermost. */
  readonly depth: number
}

/** One thing after another, as the file has them. */
export type Part = { readonly origin: Origin } & (
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3 | 4 | 5 | 6
      readonly text: readonly Run[]
    }
  | { readonly kind: 'paragraph'; readonly text: readonly Run[]; readonly look: Look | null }
  | { readonly kind: 'quote'; readonly text: readonly Run[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | {
      readonly kind: 'table'
      /** Whether the first row names the columns. */
      readonly head: boolean
      readonly rows: readonly (readonly (readonly Run[])[])[]
    }
  /** `media` is the path of one of the document's media. */
  | { readonly kind: 'picture'; readonly media: string; readonly alt: string }
  | { readonly kind: 'caption'; readonly text: readonly Run[] }
  /** What a presenter says: speaker notes, footnotes, comments. */
  | { readonly kind: 'notes'; readonly text: readonly Run[] }
  /** What the format itself knows to be on every page: running heads and feet, page numbers. */
  | { readonly kind: 'running'; readonly text: readonly Run[] }
  /** Where a page, a slide or a part ends. */
  | { readonly kind: 'break'; readonly at: 'page' | 'slide' | 'rule' }
)

/** A picture or film that came with a file. */
export interface Media {
  /** A path of its own, safe in a deck's folder: `media/picture-1.png`. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly origin: Origin
}

/** What a reader could not bring along, in words for `import-report.md`; never a reason to stop. */
export interface Loss {
  readonly origin: Origin
  readonly code:
    | 'picture-external'
    | 'picture-format'
    | 'picture-scan'
    | 'macro'
    | 'embedded'
    | 'change-deleted'
    | 'unreadable'
  /** What it was, in the file's own words: a name, an address, deleted text. */
  readonly what: string
}

/** A file as its reader understood it; nothing is interpreted or left out yet. */
export interface Document {
  /** The file as the user named it. */
  readonly file: string
  /** The title in the file's properties; null when it has none. */
  readonly title: string | null
  /** The language that the file itself declares (`<html lang>`, properties); null when it does not. */
  readonly language: string | null
  readonly parts: readonly Part[]
  readonly media: readonly Media[]
  readonly losses: readonly Loss[]
}
