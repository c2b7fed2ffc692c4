import { passSignalsOn } from './signals.mjs'
import { Interrupted, Stop } from './stop.mjs'

/**
 * Runs a script's work, and turns its outcome into the process's exit code.
 *
 * @param {() => Promise<number>} work gives the exit code; an expected end is thrown as a Stop
 */
export async function main(work) {
  passSignalsOn()
  try {
    process.exitCode = await work()
  } catch (error) {
    if (!(error instanceof Stop || error instanceof Interrupted)) throw error
    if (error.message) process.stderr.write(`${error.message}\n`)
    process.exitCode = error.exitCode
  }
}
