import type { App } from 'electron'
import { join } from 'node:path'
import { createLog } from './log.ts'
import type { Log } from './log.ts'
import { createRotatingFile } from './rotating-file.ts'

/** Opens the app's log in the state folder. */
export function setupLog(stateFolder: string): Log {
  return createLog(createRotatingFile(join(stateFolder, 'logs', 'brocade.log')))
}

/** Chromium starts its helpers anew by itself (the GPU's process above all); the log remembers. */
export function setupHelperLog(app: App, log: Log): void {
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') log.error({ type, reason, exitCode }, 'a helper process is gone')
  })
}

/** Nobody stands by to read a dialog: what goes wrong is logged, and the show goes on. */
export function setupCrashLog(log: Log): void {
  process.on('uncaughtException', (error) => log.fatal({ err: error }, 'uncaught exception'))
  process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'unhandled rejection'))
  // A closed terminal must not end the show: writing to it fails, and that is all.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}
