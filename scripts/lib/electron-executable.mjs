import { join } from 'node:path'

/**
 * @param {string} folder an Electron distribution
 * @returns {string} its executable on this system
 */
export function executableIn(folder) {
  if (process.platform === 'darwin') return join(folder, 'Electron.app/Contents/MacOS/Electron')
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron')
}
