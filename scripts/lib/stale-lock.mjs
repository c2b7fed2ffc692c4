import { renameSync, rmSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { codeOf, readIfThere } from './files.mjs'

/** How often a lock's holder says that it is alive, and after which silence nobody believes it. */
export const heartbeatMilliseconds = 2_000
const silenceMilliseconds = 30_000

/**
 * Removes a lock whose holder is gone.
 *
 * @param {string} path
 * @returns {boolean} whether one was there and is gone
 */
export function removeStale(path) {
  const seen = readIfThere(path)
  if (seen === undefined || !isStale(path, seen)) return false
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    // Between the look and the move another process may have taken over: then this is its lock.
    if (readIfThere(aside) !== seen) renameSync(aside, path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  rmSync(aside, { force: true })
  return true
}

/**
 * @param {string} path
 * @param {string} content
 */
function isStale(path, content) {
  const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  if (modified === undefined) return false
  if (Date.now() - modified > silenceMilliseconds) return true
  const holder = parse(content)
  // Another host, or container, has processes of its own under the same numbers.
  return holder !== undefined && holder.host === hostname() && !isAlive(holder.pid)
}

/**
 * @param {string} content empty for the moment between the lock's making and its filling
 * @returns {{ pid: number, host: string } | undefined}
 */
function parse(content) {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
