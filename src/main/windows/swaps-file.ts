import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { Log } from '../log/log.ts'

/** Which sets of screens somebody had the other way round. */
export interface Swaps {
  has(set: string): boolean
  /** Remembers that a set is the other way round, or no more. */
  turn(set: string): void
}

/** A machine meets few sets of screens; the oldest is forgotten. */
const mostSets = 50

const schema = z.strictObject({ swapped: z.array(z.string().max(2000)).max(mostSets) })

/** Keeps them in a file, replaced in one step. Without it they hold as long as the app runs. */
export function createSwapsFile(file: string, log: Log): Swaps {
  let swapped = read(file, log)
  return {
    has: (set) => swapped.includes(set),
    turn(set) {
      const others = swapped.filter((known) => known !== set)
      swapped = swapped.includes(set) ? others : [...others, set].slice(-mostSets)
      try {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(`${file}.new`, JSON.stringify({ swapped }))
        renameSync(`${file}.new`, file)
      } catch (error) {
        log.error({ file, err: error }, 'the places of the displays are not saved')
      }
    },
  }
}

function read(file: string, log: Log): readonly string[] {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8'))).swapped
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!missing) log.warn({ file, err: error }, 'the places of the displays are unreadable')
    return []
  }
}
