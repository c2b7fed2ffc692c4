import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { executableIn } from './electron-executable.mjs'
import { root } from './root.mjs'

/** The electron package, which holds everything but the program. */
export const electronPackage = join(root, 'node_modules/electron')

/** @returns {string} the version of Electron that the checkout asks for */
export function wantedVersion() {
  return JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version
}

/**
 * The Electron that the electron package has downloaded into its own folder, complete and of the
 * version asked for. Its installer writes path.txt last.
 *
 * @returns {Promise<import('./electron.mjs').Runtime | undefined>}
 */
export async function installedElectron() {
  const folder = join(electronPackage, 'dist')
  const executable = executableIn(folder)
  const versionPath = join(folder, 'version')
  const complete = [join(electronPackage, 'path.txt'), versionPath, executable].every(existsSync)
  if (!complete) return undefined
  const version = readFileSync(versionPath, 'utf8').trim().replace(/^v/, '')
  return version === wantedVersion() ? { folder, executable, ownFolder: true } : undefined
}
