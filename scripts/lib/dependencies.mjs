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

const stampPath = join(root, 'node_modules/.brocade-dependencies')

/**
 * Makes sure that node_modules holds what package.json and its lockfile ask for.
 *
 * @returns {Promise<void>}
 * @throws {Stop} when npm cannot install it
 */
export async function ensureDependencies() {
  if (isFresh()) return
  await withLock(join(root, 'out/.set-up-lock'), async () => {
    if (!isFresh()) await install()
  })
}

async function install() {
  const wanted = requirements()
  if (!isInstalled()) {
    tell('installingDependencies')
    // --include=dev: under NODE_ENV=production npm would leave out Electron and the build tools.
    const args = [installCommand(), '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
    const { code } = await npm(args, { cwd: root, output: 'stderr' })
    if (code !== 0) throw new Stop('dependenciesFailed', { code })
  }
  writeFileSync(stampPath, wanted)
}

/**
 * `npm ci` empties node_modules first, which Windows refuses while the Node in there runs this.
 */
function installCommand() {
  const runsFromModules = process.execPath.startsWith(join(root, 'node_modules'))
  return process.platform === 'win32' && runsFromModules ? 'install' : 'ci'
}

function isFresh() {
  return readIfThere(stampPath) === requirements()
}

/** @returns {string} a hash of everything that decides what an installation holds */
function requirements() {
  const lockfile = readFileSync(join(root, 'package-lock.json'))
  const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { dependencies, devDependencies, optionalDependencies, overrides, allowScripts } = about
  const blocks = [dependencies, devDependencies, optionalDependencies, overrides, allowScripts]
  return hash([lockfile, JSON.stringify(blocks), process.platform, process.arch])
}
