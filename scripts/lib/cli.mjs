import { commandEntry } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { childEnvironment } from './environment.mjs'
import { modernNode } from './node.mjs'
import { handOver } from './run.mjs'
import { Stop } from './stop.mjs'

/** The command that shows decks. */
const windowed = ['run']

/** The command that draws decks unseen, unless it is told not to, and does without if it must. */
const drawing = ['check']

/**
 * Sets up what a `brocade` command needs, and runs it.
 *
 * @param {readonly string[]} args the command and its arguments
 * @returns {Promise<number>} the command's exit code
 * @throws {import('./stop.mjs').Stop} when something that it needs cannot be had
 */
export async function runCli(args) {
  const env = await prepare(args)
  // npm runs scripts at the root of the checkout; paths mean what they mean where they were typed.
  const cwd = process.env.INIT_CWD ?? process.cwd()
  const code = await handOver(modernNode(), [commandEntry(), ...args], { env, cwd })
  if (env.ELECTRON_EXEC_PATH) {
    const { explainAbort } = await import('./sandbox.mjs')
    await explainAbort(code, env.ELECTRON_EXEC_PATH)
  }
  return code
}

/**
 * @param {readonly string[]} args the command and its arguments
 * @returns {boolean} whether carrying it out opens a window; asking for help does not
 */
export function opensWindow([command = '', ...args]) {
  return windowed.includes(command) && !asks(args, '--help', '-h')
}

/** @param {readonly string[]} args the command and its arguments */
async function prepare([command = '', ...args]) {
  if (opensWindow([command, ...args])) return prepareApp()
  if (drawing.includes(command) && !asks(args, '--help', '-h', '--no-fit')) return prepareDrawing()
  return prepareSource()
}

/** Loaded only here: most commands never need to know how Electron is had. */
async function prepareApp() {
  return (await import('./prepare.mjs')).prepareApp()
}

/** Without Electron or a build the command says itself what it could not do. */
async function prepareDrawing() {
  try {
    return await prepareApp()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return prepareSource()
  }
}

/**
 * @param {readonly string[]} args
 * @param {string[]} names of flags
 * @returns {boolean} whether one of them is among the flags
 */
function asks(args, ...names) {
  const operands = args.indexOf('--')
  const flags = operands < 0 ? args : args.slice(0, operands)
  return names.some((name) => flags.includes(name))
}

/** Neither Electron nor a build: the command runs from its source. */
async function prepareSource() {
  await ensureDependencies()
  return childEnvironment()
}
