import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { Log } from '../log/log.ts'
import { lockSeconds } from './lockout.ts'
import type { LockoutRecord, LockoutStore } from './lockout.ts'

const count = z.number().int().min(0)
const schema = z.strictObject({
  tries: count,
  locks: count,
  remainingSeconds: z.number().min(0).max(3600),
})

/** Nobody has tried yet. */
const fresh: LockoutRecord = { tries: 0, locks: 0, remainingSeconds: 0 }

/** A file that somebody has spoilt must not be a way round the lock. */
const spoilt: LockoutRecord = { tries: 0, locks: 1, remainingSeconds: lockSeconds(1) }

/**
 * Keeps the lockout in a file, replaced in one step. Where it cannot be written the lock holds as
 * long as the app runs.
 */
export function createLockoutFile(file: string, log: Log): LockoutStore {
  return {
    read() {
      try {
        return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return fresh
        log.warn({ file, err: error }, 'lockout file unreadable: the pad starts locked')
        return spoilt
      }
    },
    write(record) {
      try {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(`${file}.new`, JSON.stringify(record), { mode: 0o600 })
        renameSync(`${file}.new`, file)
      } catch (error) {
        log.error({ file, err: error }, 'lockout not saved')
      }
    },
  }
}
