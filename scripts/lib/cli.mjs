import { pathToFileURL } from 'node:url'
import { builtCommand, commandEntry } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { childEnvironment } from './environment.mjs'
import { isModern, modernNode } from './node.mjs'
import { handOver } from './run.mjs'
import { Stop } from './stop.mjs'

/** The command that shows decks. */
const windowed = ['run']

/** The command that draws decks unseen, unless it is told not to, and does without if it must. */
const drawing = ['check']

/** The commands that start nothing of their own, unless it is to draw decks. */
const reading = ['check', 'inspect']

/**
 * Sets up what a `brocade` command needs, and runs it.
 *
 * @param {readonly string[]} args the command and its arguments
 * @returns {Promise<number>} the command's exit code
 * @throws {import('./stop.mjs').Stop} when something that it needs cannot be had
 */
export async function runCli(args) {
  const { env, entry } = await prepare(args)
  // npm runs scripts at the root of the checkout; paths mean what they mean where they were typed.
  const cwd = process.env.INIT_CWD ?? process.cwd()
  if (onlyReads(args) && isModern()) return runHere(entry, args, cwd)
  const code = await handOver(modernNode(), [entry, ...args], { env, cwd })
  if (env.ELECTRON_EXEC_PATH) {
    const { explainAbort } = await import('./sandbox.mjs')
    await explainAbort(code, env.ELECTRON_EXEC_PATH)
  }
  return code
}

/**
 * Runs the command in this process: another Node takes longer to start than some checks to run.
 *
 * @param {string} entry the command's file
 * @param {readonly string[]} args the command and its arguments
 * @param {string} cwd where the paths among them start
 * @returns {Promise<number>} the command's exit code
 */
async function runHere(entry, args, cwd) {
  process.argv = [process.execPath, entry, ...args]
  process.chdir(cwd)
  await import(pathToFileURL(entry).href)
  return Number(process.exitCode ?? 0)
}

/**
 * @param {readonly string[]} args the command and its arguments
 * @returns {boolean} whether carrying it out opens a window; asking for help does not
 */
export function opensWindow([command = '', ...args]) {
  return windowed.includes(command) && !asks(args, '--help', '-h')
}

/**
 * @param {readonly string[]} args the command and its arguments
 * @returns {boolean} whether carrying it out draws decks
 */
function draws([command = '', ...args]) {
  return drawing.includes(command) && !asks(args, '--help', '-h', '--no-fit')
}

/**
 * @param {readonly string[]} args the command and its arguments
 * @returns {boolean} whether it starts no other program, so that it needs no process of its own
 */
function onlyReads(args) {
  return reading.includes(args[0] ?? '') && !draws(args)
}

/**
 * @typedef {object} Prepared
 * @property {Record<string, string | undefined>} env the command's environment
 * @property {string} entry its file
 */

/**
 * @param {readonly string[]} args the command and its arguments
 * @returns {Promise<Prepared>}
 */
async function prepare(args) {
  if (opensWindow(args)) return prepareBuilt()
  if (draws(args)) return prepareDrawing()
  return prepareSource()
}

/**
 * Loaded only here: most commands never need to know how Electron is had.
 *
 * @returns {Promise<Prepared>}
 */
async function prepareBuilt() {
  const { prepareApp } = await import('./prepare.mjs')
  return { env: await prepareApp(), entry: builtCommand }
}

/** Without Electron or a build the command says itself what it could not do. */
async function prepareDrawing() {
  try {
    return await prepareBuilt()
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

/**
 * Without Electron, and with a build only where there happens to be one.
 *
 * @returns {Promise<Prepared>}
 */
async function prepareSource() {
  await ensureDependencies()
  return { env: childEnvironment(), entry: commandEntry() }
}
