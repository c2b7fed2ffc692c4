import type { App } from 'electron'
import type { Log } from '../log/log.ts'
import { say } from './say.ts'

/**
 * Makes this the one Brocade of its user-data folder. A second one brings the first to the front
 * and ends with exit code 0; what it was asked to show does not replace a running show.
 *
 * @param focus brings our own window to the front
 * @returns whether this is the one
 */
export function claimInstance(app: App, log: Log, focus: () => void): boolean {
  if (!app.requestSingleInstanceLock()) {
    say({ code: 'already-running', where: '', values: {} })
    log.info({}, 'second instance: the first is running')
    app.exit(0)
    return false
  }
  app.on('second-instance', () => {
    log.info({}, 'second instance came and went')
    focus()
  })
  return true
}
