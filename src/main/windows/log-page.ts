import type { WebContents } from 'electron'
import type { Log } from '../log/log.ts'

/** A page that fails in a loop must not fill the log. */
const mostPerLoad = 200

/** Writes what a page complains about into the log: nobody sees its console. */
export function logPage(contents: WebContents, log: Log): void {
  let written = 0
  contents.on('did-start-loading', () => (written = 0))
  contents.on('console-message', (event, ...old: readonly unknown[]) => {
    if (!errorLevels.has(event.level ?? old[0]) || written >= mostPerLoad) return
    written += 1
    log.error({ page: String(event.message ?? old[1]) }, 'the page complains')
  })
  contents.on('preload-error', (_event, path, error) => {
    log.error({ path, err: error }, 'the preload failed')
  })
}

/** Electron 35 and later say the level in a word, earlier ones in a number beside the event. */
const errorLevels = new Set<unknown>(['error', 3])
