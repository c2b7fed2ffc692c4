import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf, readIfThere } from './files.mjs'
import { tell } from './messages.mjs'
import { heartbeatMilliseconds, removeStale } from './stale-lock.mjs'

const retryMilliseconds = 200

/**
 * Does work that must not be done twice at a time, by any process on this checkout. Whoever comes
 * second waits. A lock whose holder died, or has been silent for long, is taken over.
 *
 * @template T
 * @param {string} path the lock's file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what the work gives
 */
export async function withLock(path, work) {
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), since: Date.now() })
  mkdirSync(dirname(path), { recursive: true })
  for (let told = false; !take(path, mine); await pause(retryMilliseconds)) {
    if (removeStale(path)) continue
    if (!told) tell('waiting')
    told = true
  }
  const heartbeat = setInterval(() => keepAlive(path), heartbeatMilliseconds)
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    if (readIfThere(path) === mine) rmSync(path, { force: true })
  }
}

/**
 * @param {string} path
 * @param {string} mine
 * @returns {boolean} whether the lock is ours
 */
function take(path, mine) {
  try {
    writeFileSync(path, mine, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** @param {string} path */
function keepAlive(path) {
  try {
    utimesSync(path, new Date(), new Date())
  } catch (error) {
    // Somebody emptied out/ meanwhile. The work goes on: stopping it half way would be worse.
    if (codeOf(error) !== 'ENOENT') throw error
  }
}
