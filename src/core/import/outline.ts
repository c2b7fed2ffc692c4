import type { LanguageTag } from '../model/language.ts'
import type { Media, Origin, Part, Run } from '../document/document.ts'

/** A picture with what the document says of it. */
export interface Figure {
  readonly media: string
  readonly alt: string
  readonly caption: readonly Run[]
  /** Who made it, from a credit line beside it; empty when nobody is named. */
  readonly credit: string
  readonly origin: Origin
}

/** What a section is made of: parts of the document that carry its matter. */
export type Passage =
  | Extract<Part, { kind: 'paragraph' | 'quote' | 'list' | 'table' | 'heading' }>
  | ({ readonly kind: 'figure' } & Figure)

/** A run of passages under one heading, the document's own or one of its own lines. */
export interface Chapter {
  /** 1 opens a section of the deck, 2 a slide inside it; deeper headings stay among the passages. */
  readonly level: 1 | 2
  /** Empty where the document has no words for one. */
  readonly title: readonly Run[]
  /** Why this is a title, for `--explain`: `heading`, `short-line`, `numbered`, `topic-shift`, `slide`. */
  readonly reason: 'heading' | 'bold-line' | 'short-line' | 'numbered' | 'topic-shift' | 'slide'
  readonly passages: readonly Passage[]
  /** Speaker notes and footnotes of it. */
  readonly notes: readonly string[]
  readonly origin: Origin
}

/** One language of what was imported, put in order. */
export interface Outline {
  readonly language: LanguageTag
  /** The whole's title; empty where the document has none. */
  readonly title: readonly Run[]
  /** A line under the title, from the document. */
  readonly subtitle: readonly Run[]
  /** What stands before the first chapter. */
  readonly opening: readonly Passage[]
  /** Speaker notes before the first chapter, for the cover. */
  readonly notes: readonly string[]
  readonly chapters: readonly Chapter[]
  /** Addresses, opening hours, telephone numbers and web addresses, for the end slide. */
  readonly contact: readonly (readonly Run[])[]
}

/** Something of the document that is on no slide, and why; `import-report.md` lists it. */
export interface Aside {
  readonly origin: Origin
  readonly text: string
  readonly reason:
    | 'breadcrumb'
    | 'navigation'
    | 'byline'
    | 'running'
    | 'page-number'
    | 'read-more'
    | 'advertisement'
    | 'duplicate'
    | 'symbol'
    | 'file-name'
    | 'contents'
    | 'caption-without-picture'
    | 'credit-without-picture'
  /** How often it stands there, where that is more often than `text` says it. */
  readonly times?: number
}

/** A change to the document's own letters. `certain` ones are made, the others only reported. */
export interface Mend {
  readonly origin: Origin
  readonly before: string
  readonly after: string
  readonly certain: boolean
  readonly kind: 'spacing' | 'superscript' | 'mojibake' | 'width' | 'hyphen'
}

/** All that was imported, in one or two languages that pair chapter by chapter. */
export interface Imported {
  readonly outlines: readonly Outline[]
  readonly media: readonly Media[]
  readonly asides: readonly Aside[]
  readonly mends: readonly Mend[]
}
