import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { npm } from './npm.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { Stop } from './stop.mjs'

const timeoutSeconds = 900

/**
 * Fetches a package from the registry that npm is set to use, and checks it.
 *
 * @param {string} name the package with its version
 * @param {string} integrity `sha512-…`
 * @param {string} folder an empty folder for it
 * @returns {Promise<string>} the tarball's path
 * @throws {Stop} when it cannot be fetched or is another one
 */
export async function fetchTarball(name, integrity, folder) {
  const { code, text } = await npm(['pack', name, `--pack-destination=${folder}`], {
    // In the checkout, so that its npm settings hold as well as the person's own.
    cwd: root,
    output: 'capture',
    timeoutSeconds,
  })
  const [file] = readdirSync(folder)
  if (code !== 0 || file === undefined) {
    process.stderr.write(text)
    throw new Stop('packFailed', { name })
  }
  const path = join(folder, file)
  if ((await integrityOf(path)) !== integrity) throw new Stop('integrityWrong', { name })
  return path
}

/**
 * Unpacks a package's tarball.
 *
 * @param {string} tarball
 * @param {string} folder where to; made if missing
 * @param {readonly string[]} leftOut files and folders of the package that stay in the tarball
 * @returns {Promise<void>}
 * @throws {Stop} when tar cannot
 */
export async function unpackTarball(tarball, folder, leftOut) {
  mkdirSync(folder, { recursive: true })
  const excludes = leftOut.map((path) => `--exclude=package/${path}`)
  const args = ['-xzf', tarball, '-C', folder, '--strip-components=1', ...excludes]
  const { code, text } = await run('tar', args, { output: 'capture' })
  if (code !== 0) throw new Stop('unpackFailed', { fault: text.trim() })
}

/** @param {string} path */
async function integrityOf(path) {
  const sum = createHash('sha512')
  await pipeline(createReadStream(path), sum)
  return `sha512-${sum.digest('base64')}`
}
