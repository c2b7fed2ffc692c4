import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What loading a folder of two decks came to, in milliseconds. */
export interface Load {
  /** When each was there, in the order of their coming. */
  readonly shown: readonly [first: number, last: number]
  /** The longest wait for main's thread. */
  readonly heldUp: number
}

/** Loads a folder's two decks once, in a process of its own. */
export function loadOnce(folder: string): Load {
  const script = fileURLToPath(new URL('library.ts', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, [script, folder], { encoding: 'utf8' }))
}
