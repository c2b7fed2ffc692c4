/** One file of a deck: its path inside the deck's folder, with forward slashes, and its bytes. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A deck's folder as it was read. */
export interface DeckSource {
  /** The folder's name. */
  readonly id: string
  /** `deck.yaml` and the language files; others are ignored. */
  readonly files: readonly SourceFile[]
  /** The paths of all other files in the folder, to tell what is missing; without them nothing is. */
  readonly media?: readonly string[]
}

/** One document that is a deck by itself. */
export interface DocumentSource extends SourceFile {
  /** Guessed from the text when absent. */
  readonly language?: string
}
