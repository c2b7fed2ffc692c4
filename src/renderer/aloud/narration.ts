/** What a narration tells while it runs. */
export interface Listener {
  /** The passage at this index begins. */
  readonly at: (index: number) => void
  readonly ended: () => void
  /** There is nothing to be heard after all. */
  readonly failed: () => void
}

/** Passages that can be heard. It begins in silence. */
export interface Narration {
  /** Goes on where it was stopped, or begins anew where it had ended. */
  play(): void
  /** Keeps the place. */
  pause(): void
  /** From 0 to 1. */
  setVolume(volume: number): void
}
