import { existsSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * Whether somebody has already installed by hand just what the lockfile asks for. npm keeps the
 * list of what it installed in a lockfile of the same form, inside node_modules.
 *
 * @returns {boolean}
 */
export function isInstalled() {
  const installedPath = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installedPath)) return false
  const installed = readJson(installedPath).packages
  const { '': own, ...wanted } = readJson(join(root, 'package-lock.json')).packages
  const about = readJson(join(root, 'package.json'))
  return (
    sameBlock(own.dependencies, about.dependencies) &&
    sameBlock(own.devDependencies, about.devDependencies) &&
    // Optional packages are for other systems, where they are not installed.
    Object.entries(wanted).every(
      ([path, entry]) =>
        (entry.optional || installed[path]?.version === entry.version) &&
        (installed[path] ?? entry).integrity === entry.integrity,
    )
  )
}

/**
 * @param {Record<string, string>} [one]
 * @param {Record<string, string>} [other]
 */
function sameBlock(one = {}, other = {}) {
  return isDeepStrictEqual(one, other)
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
