import type { App } from 'electron'
import type { Clock } from '../clock/clock.ts'
import type { Log } from '../log/log.ts'

/** A page that does not let go in this time is left behind. */
const patienceMs = 3000

/** Ends the app cleanly, with exit code 0, on a signal and whenever else `leave` is called. */
export interface Leaving {
  leave(): void
  /** Whether the app is ending, and windows may close. */
  isLeaving(): boolean
}

/** Listens for the signals that ask an app to end: by systemd, Ctrl+C, a closed terminal. */
export function setupLeaving(app: App, clock: Clock, log: Log): Leaving {
  let leaving = false

  function leave(): void {
    if (leaving) return
    leaving = true
    if (!app.isReady()) return app.exit(0)
    clock.after(patienceMs, () => app.exit(0))
    app.quit()
  }

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      log.info({ signal }, 'asked to end')
      leave()
    })
  }
  app.on('before-quit', () => (leaving = true))
  app.on('window-all-closed', () => leave())
  return { leave, isLeaving: () => leaving }
}
