import { tell } from './messages.mjs'
import { run } from './run.mjs'
import { ensureElectronLibraries } from './system-libraries.mjs'

/**
 * Whether an Electron starts on this machine. System libraries that it misses are seen to first.
 *
 * @param {string} executable
 * @returns {Promise<boolean>} false after saying why it does not
 * @throws {import('./stop.mjs').Stop} when libraries are missing and only a person can install them
 */
export async function startsUp(executable) {
  if ((await tryVersion(executable)) === undefined) return true
  await ensureElectronLibraries(executable)
  const fault = await tryVersion(executable)
  if (fault !== undefined) tell('electronDoesNotStart', { executable, fault })
  return fault === undefined
}

/**
 * Run as a bare Node, Electron needs neither a display nor, as root, to give up its sandbox; yet
 * it is the whole executable with all its libraries.
 *
 * @param {string} executable
 * @returns {Promise<string | undefined>} what went wrong, if anything
 */
async function tryVersion(executable) {
  const { code, text } = await run(executable, ['--version'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: undefined },
    output: 'capture',
    timeoutSeconds: 30,
  })
  if (code === 0 && /^v?\d+\.\d+/.test(text)) return undefined
  return text.trim().split('\n').at(-1) || `exit code ${code}`
}
