import type { Attachment } from 'svelte/attachments'
import type { PrintedSlide } from '../../contract/print.ts'

/** A slide that is ready for paper. */
export interface Printed {
  /** From 1. */
  readonly number: number
  readonly slide: PrintedSlide
  /** As it was drawn; null when it could not be. */
  readonly still: HTMLElement | null
}

/** Puts the drawn slide into its place, from whatever page it was on before. */
export const holds =
  (still: HTMLElement | null): Attachment<HTMLElement> =>
  (place) => {
    if (still) place.append(still)
  }
