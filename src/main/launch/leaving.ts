import type { App } from 'electron'
import type { Clock } from '../clock/clock.ts'
import type { Log } from '../log/log.ts'

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

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

  function obey(signal: NodeJS.Signals): void {
    log.info({ signal }, 'asked to end')
    leave()
  }

  function listen(): void {
    for (const signal of signals) process.off(signal, obey).on(signal, obey)
  }

  listen()
  // Electron puts its own handlers in the place of Node's about when it is ready, and dies of the
  // second signal of a kind: Ctrl+C reaches a whole group of processes, which pass it on to one
  // another. By the time there is a window, Node's are surely the later ones.
  app.once('ready', listen)
  app.once('browser-window-created', listen)
  app.on('before-quit', () => (leaving = true))
  return { leave, isLeaving: () => leaving }
}
