import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { tell } from './messages.mjs'
import { run } from './run.mjs'

/** How Chromium ends when it refuses to go on. */
const aborted = 128 + constants.signals.SIGTRAP

/**
 * Where an ordinary user may make no namespaces (Ubuntu 24.04, many containers), Electron has no
 * sandbox and aborts. Its helper with root's rights is the way out; going without is none.
 *
 * @param {number} code how the app ended
 * @param {string} executable the Electron that ran it
 * @returns {Promise<void>} after saying what to do, if that was the reason
 */
export async function explainAbort(code, executable) {
  if (process.platform !== 'linux' || code !== aborted) return
  const probe = await run('unshare', ['--user', '--map-root-user', 'true'], { output: 'capture' })
  if (probe.code === 0) return
  const helper = join(dirname(executable), 'chrome-sandbox')
  tell('sandboxUnavailable', {
    command: `sudo chown root '${helper}' && sudo chmod 4755 '${helper}'`,
  })
}
