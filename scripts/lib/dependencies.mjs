import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readIfThere } from './files.mjs'
import { hash } from './hash.mjs'
import { isInstalled } from './installed.mjs'
import { withLock } from './lock.mjs'
import { tell } from './messages.mjs'
import { npm } from './npm.mjs'
import { root } from './root.mjs'
import { Stop } from './stop.mjs'

const stampPath = 'node_modules/.brocade-dependencies'

/**
 * Makes sure that node_modules holds what package.json and its lockfile ask for.
 *
 * @param {string} [folder] where they are: the checkout itself unless it says otherwise
 * @returns {Promise<void>}
 * @throws {Stop} when npm cannot install it
 */
export async function ensureDependencies(folder = root) {
  if (isFresh(folder)) return
  await withLock(join(root, 'out/.set-up-lock'), async () => {
    if (!isFresh(folder)) await install(folder)
  })
}

/** @param {string} folder */
async function install(folder) {
  const wanted = requirements(folder)
  if (!isInstalled(folder)) {
    tell('installingDependencies')
    // --include=dev: under NODE_ENV=production npm would leave out Electron and the build tools.
    const args = [installCommand(), '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
    const { code } = await npm(args, { cwd: folder, output: 'stderr' })
    if (code !== 0) throw new Stop('dependenciesFailed', { code })
  }
  writeFileSync(join(folder, stampPath), wanted)
}

/**
 * `npm ci` empties node_modules first, which Windows refuses while the Node in there runs this.
 */
function installCommand() {
  const runsFromModules = process.execPath.startsWith(join(root, 'node_modules'))
  return process.platform === 'win32' && runsFromModules ? 'install' : 'ci'
}

/** @param {string} folder */
function isFresh(folder) {
  return readIfThere(join(folder, stampPath)) === requirements(folder)
}

/**
 * @param {string} folder
 * @returns {string} a hash of everything that decides what an installation holds
 */
function requirements(folder) {
  const lockfile = readFileSync(join(folder, 'package-lock.json'))
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { dependencies, devDependencies, optionalDependencies, overrides, allowScripts } = about
  const blocks = [dependencies, devDependencies, optionalDependencies, overrides, allowScripts]
  return hash([lockfile, JSON.stringify(blocks), process.platform, process.arch])
}
