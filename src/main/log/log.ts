import { pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'

/** The app's log: one JSON object a line, the message a short fixed sentence, facts beside it. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'fatal'>

/** A log over anything that takes lines. Times are ISO, levels are words: people grep these. */
export function createLog(destination: DestinationStream): Log {
  return pino(
    {
      base: { pid: process.pid },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  )
}
