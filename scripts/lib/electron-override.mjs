import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { executableIn } from './electron-executable.mjs'
import { tell } from './messages.mjs'

/**
 * The Electron that a person named by ELECTRON_OVERRIDE_DIST_PATH.
 *
 * @returns {Promise<import('./electron.mjs').Runtime | undefined>}
 */
export async function overridingElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!override) return undefined
  const folder = resolve(override)
  const executable = executableIn(folder)
  if (existsSync(executable)) return { folder, executable }
  tell('overrideEmpty', { executable })
  return undefined
}
