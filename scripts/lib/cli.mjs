import { join } from 'node:path'
import { ensureDependencies } from './dependencies.mjs'
import { childEnvironment } from './environment.mjs'
import { modernNode } from './node.mjs'
import { prepareApp } from './prepare.mjs'
import { root } from './root.mjs'
import { handOver } from './run.mjs'
import { explainAbort } from './sandbox.mjs'

/** The commands that open a window. The others need neither Electron nor a build. */
const windowed = ['run']

/**
 * Sets up what a `brocade` command needs, and runs it.
 *
 * @param {readonly string[]} args the command and its arguments
 * @returns {Promise<number>} the command's exit code
 * @throws {import('./stop.mjs').Stop} when something that it needs cannot be had
 */
export async function runCli(args) {
  const env = opensWindow(args) ? await prepareApp() : await prepareSource()
  // npm runs scripts at the root of the checkout; paths mean what they mean where they were typed.
  const cwd = process.env.INIT_CWD ?? process.cwd()
  const entry = join(root, 'src/cli/brocade.ts')
  const code = await handOver(modernNode(), [entry, ...args], { env, cwd })
  if (env.ELECTRON_EXEC_PATH) await explainAbort(code, env.ELECTRON_EXEC_PATH)
  return code
}

/**
 * @param {readonly string[]} args the command and its arguments
 * @returns {boolean} whether carrying it out opens a window; asking for help does not
 */
export function opensWindow([command = '', ...args]) {
  const operands = args.indexOf('--')
  const flags = operands < 0 ? args : args.slice(0, operands)
  return windowed.includes(command) && !flags.includes('--help') && !flags.includes('-h')
}

async function prepareSource() {
  await ensureDependencies()
  return childEnvironment()
}
