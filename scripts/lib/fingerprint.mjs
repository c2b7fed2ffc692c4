import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { hash } from './hash.mjs'

/**
 * One hash of the contents of files and folders. Contents, because a checkout or a copy changes
 * times and nothing else.
 *
 * @param {string} root the folder in which the paths are
 * @param {readonly string[]} paths files and folders; one that is missing counts as such
 * @returns {string}
 */
export function fingerprint(root, paths) {
  return hash(
    paths
      .flatMap((path) => files(root, path))
      .flatMap((path) => [path, readFileSync(join(root, path))]),
  )
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]} the path itself, or all files below it in a constant order, tests left out
 */
function files(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (found === undefined || path.endsWith('.test.ts')) return []
  if (!found.isDirectory()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => files(root, `${path}/${name}`))
}
