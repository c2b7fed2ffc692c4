import { createLog } from '../log/log.ts'
import type { Log } from '../log/log.ts'

/** A log for tests, which keeps what was written. */
export interface MemoryLog extends Log {
  /** What was said on each line, with its level: `error deck cannot be loaded`. */
  said(): readonly string[]
  lines(): readonly Readonly<Record<string, unknown>>[]
}

/** An empty log. */
export function createMemoryLog(): MemoryLog {
  const lines: Record<string, unknown>[] = []
  const log = createLog({ write: (line) => void lines.push(JSON.parse(line)) })
  return Object.assign(log, {
    lines: () => lines,
    said: () => lines.map(({ level, msg }) => `${level} ${msg}`),
  })
}
