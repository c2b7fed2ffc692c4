import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { Stop } from './stop.mjs'

/** The first Node that runs TypeScript as it stands and that every tool here accepts. */
const neededMajor = 24

/**
 * The Node that runs the source and the tools, whatever Node the machine has.
 *
 * @returns {string} the executable of the npm package `node`, or this process's own if that is new
 *   enough
 * @throws {Stop} when neither will do
 */
export function modernNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const own = join(root, 'node_modules/node/bin', name)
  if (existsSync(own)) return own
  if (isModern()) return process.execPath
  throw new Stop('nodeMissing', { version: neededMajor })
}

/** @returns {boolean} whether this process runs on a Node that will do */
export function isModern() {
  return Number.parseInt(process.versions.node) >= neededMajor
}

/**
 * @param {string} name an installed package
 * @param {string} [command] which of its commands, if not the one of its own name
 * @returns {string} the JavaScript file of that command, to run with {@link modernNode}
 */
export function commandFile(name, command = name) {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}
