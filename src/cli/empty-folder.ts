import { readdir } from 'node:fs/promises'
import { exit, Failure } from './failure.ts'
import { faultOf, isFault } from './faults.ts'

/**
 * Makes sure that nobody's files are in the way.
 *
 * @returns whether the folder is there already, and empty
 * @throws {Failure} when something is in it, or when it is a file
 */
export async function requireEmpty(folder: string): Promise<boolean> {
  try {
    const entries = await readdir(folder)
    if (entries.length > 0) throw new Failure('folder-not-empty', { folder }, exit.failed)
    return true
  } catch (error) {
    if (error instanceof Failure) throw error
    if (isFault(error) && error.code === 'ENOENT') return false
    if (isFault(error) && error.code === 'ENOTDIR') {
      throw new Failure('folder-is-file', { folder }, exit.failed)
    }
    throw faultOf(error, folder, exit.failed)
  }
}
