import type { Origin, Run } from '../../document/document.ts'
import type { Chapter, Passage } from '../outline.ts'

/** One step of a document on its way into chapters. */
export type Item =
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'notes'; readonly text: string }
  | {
      readonly kind: 'opener'
      readonly level: Chapter['level']
      readonly title: readonly Run[]
      readonly reason: Chapter['reason']
      readonly origin: Origin
    }
