import { join } from 'node:path'
import { electronPackage, installedElectron, wantedVersion } from './electron-installed.mjs'
import { childEnvironment } from './environment.mjs'
import { withLock } from './lock.mjs'
import { tell } from './messages.mjs'
import { modernNode } from './node.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

/** Long enough for 120 MB over a slow line; a line that is dead must not hold the person forever. */
const timeoutSeconds = 900

/**
 * The official Electron, fetched by the electron package's own installer: from the project's
 * release page or ELECTRON_MIRROR, and checked against the package's checksums.
 *
 * @returns {Promise<import('./electron.mjs').Runtime | undefined>} undefined after saying why not
 */
export async function downloadElectron() {
  return withLock(join(root, 'out/.set-up-lock'), async () => {
    const installed = await installedElectron()
    if (installed) return installed
    tell('downloadingElectron', { version: wantedVersion() })
    const { code, text } = await run(modernNode(), [join(electronPackage, 'install.js')], {
      // The installer takes an override for the folder to fill.
      env: childEnvironment({ ELECTRON_OVERRIDE_DIST_PATH: undefined }),
      output: 'capture',
      timeoutSeconds,
    })
    if (code !== 0) tell('downloadFailed', { fault: reason(text) ?? `exit code ${code}` })
    return installedElectron()
  })
}

/**
 * @param {string} text what the installer printed: a stack, and the cause at its end
 * @returns {string | undefined} the one line that says why
 */
function reason(text) {
  const lines = text.split('\n').map((line) => line.trim())
  const causes = lines.filter((line) => /^(\[cause\]: )?\w*Error\b/.test(line))
  return causes.at(-1)?.replace(/^\[cause\]: /, '')
}
