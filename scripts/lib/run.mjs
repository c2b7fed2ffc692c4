import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { requestedExit, tellChild } from './signals.mjs'
import { Interrupted } from './stop.mjs'

/** Where a child's output goes. Set-up's own steps never write to stdout. */
const outputs = /** @type {const} */ ({
  inherit: ['inherit', 'inherit', 'inherit'],
  stderr: ['ignore', 2, 2],
  capture: ['ignore', 'pipe', 'pipe'],
})

/**
 * @typedef {object} RunOptions
 * @property {keyof typeof outputs} [output] `inherit` unless it says otherwise
 * @property {Record<string, string | undefined>} [env] the child's environment
 * @property {string} [cwd] the child's folder
 * @property {boolean} [shell] whether a shell must find the command (npm on Windows)
 * @property {number} [timeoutSeconds] how long the child may take
 */

/**
 * Runs a command to its end.
 *
 * @param {string} command the executable
 * @param {readonly string[]} args its arguments
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, text: string }>} its exit code, counted as shells do: 128 and
 *   the number of the signal that ended it, 127 when it cannot be started, 124 when it ran out of
 *   time; and what it wrote, if captured
 * @throws {Interrupted} when this process was asked to end meanwhile
 */
export async function run(command, args, options = {}) {
  const result = await finish(command, args, options)
  const owed = requestedExit()
  if (owed !== undefined) throw new Interrupted(owed)
  return result
}

/**
 * Runs the command for which everything else was set up: its streams are ours, and so is its end.
 *
 * @param {string} command the executable
 * @param {readonly string[]} args its arguments
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code, also after a request to end, which it was told
 */
export async function handOver(command, args, options = {}) {
  const { code } = await finish(command, args, options)
  return code
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<{ code: number, text: string }>}
 */
function finish(command, args, { output = 'inherit', timeoutSeconds, ...options }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: [...outputs[output]] })
    tellChild(child)

    let text = ''
    let late = false
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => (text += chunk))
    }
    const timer =
      timeoutSeconds &&
      setTimeout(() => {
        late = true
        child.kill('SIGKILL')
      }, timeoutSeconds * 1000)

    /** @param {number} code */
    const end = (code) => {
      clearTimeout(timer)
      tellChild(undefined)
      resolve({ code, text })
    }
    child.on('error', (error) => {
      text += error.message
      end(127)
    })
    child.on('close', (code, signal) => {
      end(late ? 124 : (code ?? 128 + constants.signals[signal ?? 'SIGKILL']))
    })
  })
}
