import { run } from './run.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

/**
 * Makes sure that an Electron finds the system libraries that it is linked with.
 *
 * @param {string} executable
 * @returns {Promise<void>}
 * @throws {import('./stop.mjs').Stop} when some are missing and a person must install them
 */
export async function ensureElectronLibraries(executable) {
  if (process.platform !== 'linux') return
  const missing = await missingLibraries(executable)
  if (missing.length === 0) return
  const some = missing.slice(0, 3).join(', ')
  await ensureSystemPackages('electron', missing.length > 3 ? `${some} …` : some)
}

/**
 * @param {string} executable
 * @returns {Promise<string[]>} names such as `libnss3.so`; none where there is no `ldd` to ask
 */
async function missingLibraries(executable) {
  const { text } = await run('ldd', [executable], { output: 'capture' })
  return [...text.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name)
}
