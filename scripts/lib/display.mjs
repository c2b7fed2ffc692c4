import { spawn } from 'node:child_process'
import { findOnPath } from './find-on-path.mjs'
import { Stop } from './stop.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

/** Room for a 4K window: Electron keeps one a pixel smaller than the screen it is on. */
const screen = '4096x2304x24'
const timeoutMilliseconds = 20_000

/**
 * Makes sure that a window has somewhere to open.
 *
 * @throws {Stop} on a Linux without a display, saying how to get one
 */
export function requireDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) throw new Stop('noDisplay')
}

/**
 * Does work on a display of its own, away from the person's windows: on Linux an Xvfb, elsewhere
 * the system's only display.
 *
 * @template T
 * @param {(env: Record<string, string | undefined>) => Promise<T>} work gets what to set
 * @returns {Promise<T>} what the work gives
 * @throws {Stop} when there is no Xvfb, or it does not start
 */
export async function onOwnDisplay(work) {
  if (process.platform !== 'linux') return work({})
  if (!findOnPath('Xvfb')) await ensureSystemPackages('display', 'Xvfb')
  const server = startServer()
  const closed = new Promise((resolve) => server.on('close', resolve).on('error', resolve))
  const stop = () => void server.kill()
  process.on('exit', stop)
  try {
    const number = await displayNumber(server)
    return await work({ DISPLAY: `:${number}`, WAYLAND_DISPLAY: undefined })
  } finally {
    stop()
    await closed
    process.off('exit', stop)
  }
}

function startServer() {
  const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset']
  return spawn('Xvfb', args, {
    // A session of its own: Ctrl+C must not take the display away before its windows have closed.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
}

/**
 * @param {ReturnType<typeof startServer>} server
 * @returns {Promise<string>} the free number that the server found, once it accepts clients
 */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let said = ''
    let complaint = ''
    const fail = () => {
      clearTimeout(timer)
      reject(new Stop('displayFailed', { fault: complaint.trim() }))
    }
    const timer = setTimeout(fail, timeoutMilliseconds)
    server.on('error', (error) => (complaint += error.message))
    server.on('close', fail)
    server.stderr?.on('data', (chunk) => (complaint += chunk))
    server.stdio[3]?.on('data', (chunk) => {
      said += chunk
      if (!said.includes('\n')) return
      clearTimeout(timer)
      resolve(said.trim())
    })
  })
}
