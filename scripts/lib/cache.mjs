import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * @returns {string} the folder for what is costly to fetch again, one per person. The XDG Base
 *   Directory Specification has relative paths ignored.
 */
export function cacheFolder() {
  const { XDG_CACHE_HOME: named } = process.env
  return join(named && isAbsolute(named) ? named : join(homedir(), '.cache'), 'brocade')
}
