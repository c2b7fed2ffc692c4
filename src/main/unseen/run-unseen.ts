import { app } from 'electron'
import { createLog } from '../log/log.ts'
import type { Log } from '../log/log.ts'
import { claimScheme } from '../scheme/setup-scheme.ts'
import { setupContents } from '../security/setup-contents.ts'
import { setupSwitches } from '../security/switches.ts'

/**
 * Runs the app as a tool of the command, which draws where nobody sees it: closed as the kiosk is,
 * and keeping nothing. The log is standard error. A failure ends it with exit code 1.
 */
export function runUnseen(work: (log: Log) => Promise<void>): void {
  const log = createLog(process.stderr)
  setupSwitches(app)
  // The same drawing on every machine, also on one without a graphics card.
  app.disableHardwareAcceleration()
  app.commandLine.appendSwitch('force-device-scale-factor', '1')
  app.dock?.hide()
  claimScheme()
  setupContents(app, log)
  app
    .whenReady()
    .then(() => work(log))
    .catch((error: unknown) => {
      log.fatal({ err: error }, 'the work failed')
      app.exit(1)
    })
}

/** Ends the tool with what it has found out: one JSON value on the standard output. */
export function endWith(result: unknown): void {
  process.stdout.write(`${JSON.stringify(result)}\n`, () => app.exit(0))
}
