import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

export interface RotatingFileOptions {
  /** A file that has grown past this becomes `NAME.1`, the one before it `NAME.2`, … */
  readonly maxBytes?: number
  /** How many old files stay. */
  readonly keep?: number
}

/**
 * A log file that never fills the disk. Written synchronously, so that the line about a crash is
 * there after the crash; a full or read-only disk loses lines, never the show.
 */
export function createRotatingFile(
  file: string,
  { maxBytes = 5 * 1024 * 1024, keep = 4 }: RotatingFileOptions = {},
): { write(line: string): void } {
  let size: number | null = null

  function open(): number {
    mkdirSync(dirname(file), { recursive: true })
    return statSync(file, { throwIfNoEntry: false })?.size ?? 0
  }

  function rotate(): void {
    for (let age = keep - 1; age >= 0; age -= 1) {
      const from = age === 0 ? file : `${file}.${age}`
      if (statSync(from, { throwIfNoEntry: false })) renameSync(from, `${file}.${age + 1}`)
    }
  }

  return {
    write(line) {
      try {
        size ??= open()
        if (size > 0 && size + Buffer.byteLength(line) > maxBytes) {
          rotate()
          size = 0
        }
        appendFileSync(file, line)
        size += Buffer.byteLength(line)
      } catch {
        // Shed the line, and look at the file afresh next time: the disk may have room again.
        size = null
      }
    },
  }
}
