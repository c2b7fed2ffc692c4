import { readFileSync } from 'node:fs'

/**
 * @param {string} path
 * @returns {string | undefined} the file's text, if it is there and may be read
 */
export function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * @param {unknown} error
 * @returns {unknown} the system's code in it, such as `ENOENT`
 */
export function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
