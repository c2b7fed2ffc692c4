import type { BrowserWindow } from 'electron'
import type { Clock } from '../clock/clock.ts'
import type { Log } from '../log/log.ts'
import { createBackoff } from './backoff.ts'
import { createPageWatch, type PageWatch } from './page-watch.ts'
import { restartDrawing } from './restart-drawing.ts'

export interface RecoverOptions {
  readonly clock: Clock
  readonly log: Log
  /**
   * Called when the page is gone: what it alone knew is gone with it.
   *
   * @param again whether it had only just come back, so that what it shows may be what kills it
   */
  readonly onLost: (again: boolean) => void
  /** The page's address. */
  readonly home: string
}

/** A page that dies twice within this time may die of the slide that it shows. */
const againMs = 60_000

/**
 * Brings a page back that crashed, hangs, is not drawn, did not load, or is not ours any more.
 *
 * @returns who is to hear the page's signs of life, if it gives any
 */
export function recoverPage(
  window: BrowserWindow,
  { clock, log, onLost, home }: RecoverOptions,
): PageWatch {
  const tryAgain = createBackoff(clock, () => {
    // A page that fails to load comes back here by itself.
    if (!window.isDestroyed()) window.loadURL(home).catch(() => undefined)
  })
  const contents = window.webContents
  let lostAt = -Infinity

  function lose(): void {
    onLost(clock.now() - lostAt < againMs)
    lostAt = clock.now()
    tryAgain()
  }

  function end(): void {
    log.error({}, 'the page hangs')
    contents.forcefullyCrashRenderer()
  }

  const watch = createPageWatch({
    clock,
    onStill() {
      log.error({}, 'nothing is drawn: starting what draws anew')
      restartDrawing()
    },
    onLost: end,
  })
  contents.on('did-start-loading', watch.rest)
  window.once('closed', watch.rest)

  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    watch.rest()
    if (reason === 'clean-exit') return
    log.error({ reason, exitCode }, 'the page crashed')
    lose()
  })
  contents.on('did-fail-load', (_event, code, reason, url, isMainFrame) => {
    // −3 is a load that another one replaced.
    if (!isMainFrame || code === -3) return
    log.error({ code, reason, url }, 'the page did not load')
    tryAgain()
  })
  contents.on('did-navigate', (_event, url) => {
    // Navigations are refused before they begin, but Chromium asks nobody about `about:blank`.
    if (url === home) return
    log.error({ url }, 'the page has left')
    lose()
  })
  window.on('unresponsive', end)
  return watch
}
