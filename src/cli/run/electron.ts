import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { exit, Failure } from '../failure.ts'
import { root } from '../root.ts'

/**
 * The Electron that runs the show: the one in ELECTRON_OVERRIDE_DIST_PATH, else the electron
 * package's own.
 *
 * @throws {Failure} when there is none
 */
export function electronExecutable(env: NodeJS.ProcessEnv): string {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH
  const executable = folder ? join(folder, executableName()) : ownExecutable()
  if (!existsSync(executable)) {
    throw new Failure('electron-missing', { where: executable }, exit.failed)
  }
  return executable
}

function executableName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/** Not by `require('electron')`, which would start to download it here: that is for set-up. */
function ownExecutable(): string {
  return join(root, 'node_modules/electron/dist', executableName())
}

/** Terminals inside Electron applications set this, and ours would start as a bare Node. */
export function electronEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, ELECTRON_RUN_AS_NODE: undefined }
}

/** As root on Linux Chromium starts without its sandbox only. */
export function sandboxSwitches(): readonly string[] {
  return isRoot() ? ['--no-sandbox'] : []
}

/** Whether the user is Linux's root. */
export function isRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}
