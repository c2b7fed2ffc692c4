import { constants } from 'node:os'

const parentCheckMilliseconds = 250

/** @type {import('node:child_process').ChildProcess | undefined} */
let child

/** @type {number | undefined} */
let exitCode

/**
 * Makes every request to end reach the child that is running, and end this process if none is.
 *
 * The child is told once, and by SIGTERM whatever arrived here. Ctrl+C reaches the child from the
 * terminal as well, and Electron quits cleanly on the first signal of a kind but dies on the
 * second. A SIGTERM after that SIGINT does no harm, and a SIGINT sent to this process alone
 * still gets through.
 */
export function passSignalsOn() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => end(signal))
  }
  if (process.env.npm_lifecycle_event && process.platform !== 'win32') endWithParent()
}

/**
 * npm runs a script in a shell and passes signals to that shell alone. Where the shell does not
 * replace itself by the script (Debian's dash), it dies and leaves the script running.
 */
function endWithParent() {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    end('SIGTERM')
  }, parentCheckMilliseconds)
  timer.unref()
}

/** @param {'SIGINT' | 'SIGTERM' | 'SIGHUP'} signal */
function end(signal) {
  if (exitCode !== undefined) return
  exitCode = 128 + constants.signals[signal]
  if (child === undefined) process.exit(exitCode)
  // On Windows the console tells the child itself, and kill() would end it without a goodbye.
  if (process.platform !== 'win32') child.kill('SIGTERM')
}

/**
 * @param {import('node:child_process').ChildProcess | undefined} running the child to tell from
 *   now on, or none
 */
export function tellChild(running) {
  child = running
}

/** @returns {number | undefined} the exit code owed to a request to end, if there was one */
export function requestedExit() {
  return exitCode
}
