import { basename } from 'node:path'
import { run } from './run.mjs'

/**
 * Runs npm: the one that started this script, else the one on the PATH.
 *
 * @param {readonly string[]} args
 * @param {import('./run.mjs').RunOptions} options
 * @returns {ReturnType<typeof run>}
 */
export function npm(args, options) {
  const { npm_execpath: cli, npm_node_execpath: node = process.execPath } = process.env
  // Other package managers set npm_execpath too, to themselves.
  if (cli && basename(cli) === 'npm-cli.js') return run(node, [cli, ...args], options)
  // On Windows npm is a .cmd file, which only a shell can start.
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}
