import { delimiter, join } from 'node:path'
import { root } from './root.mjs'

/**
 * The environment of the tools and of the app.
 *
 * @param {Record<string, string | undefined>} [additions] what to set, or with undefined to unset
 * @returns {Record<string, string | undefined>}
 */
export function childEnvironment(additions = {}) {
  const env = { ...process.env, ...additions }
  // Terminals inside Electron applications set this, and every Electron would start as a bare Node.
  delete env.ELECTRON_RUN_AS_NODE
  // Windows spells it Path, and two spellings in one environment are ambiguous.
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  env[pathName] = [join(root, 'node_modules/.bin'), env[pathName]].filter(Boolean).join(delimiter)
  return env
}
