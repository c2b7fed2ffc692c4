import type { Place } from '../model/diagnostic.ts'
import { opaque, type Passage } from './passage.ts'

/** A passage whose language its file knows. */
export type Heard = Omit<Passage, 'language'>

/** Puts a passage together of what stands apart in the file. */
export interface Composer {
  /** Adds words that stand side by side on one line of the file. */
  readonly add: (words: string, place: Place) => void
  /** Adds what is no text, or none that the file writes as it is read. */
  readonly addOpaque: (place: Place) => void
  /** The passage, or null when it holds no words. */
  readonly passage: (kind: Passage['kind'], path?: Passage['path']) => Heard | null
}

/** Begins a passage. */
export function composePassage(): Composer {
  let text = ''
  const pieces: Passage['pieces'][number][] = []
  const add = (words: string, place: Place) => {
    if (words === '') return
    pieces.push({ from: text.length, place })
    text += words
  }
  return {
    add,
    addOpaque: (place) => add(opaque, place),
    passage: (kind, path = []) =>
      pieces.length === 0 || text.trim() === '' ? null : { kind, path, text, pieces },
  }
}
