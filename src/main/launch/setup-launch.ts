import { app } from 'electron'
import { homedir } from 'node:os'
import { foldersOf } from '../../core/settings/folders.ts'
import type { Folders } from '../../core/settings/folders.ts'
import { readArguments } from './arguments.ts'
import { readLaunch } from './launch.ts'
import type { Launch } from './launch.ts'
import { say } from './say.ts'

/**
 * Reads how to run. What will not do is said on stderr, a line each, and the app ends with exit
 * code 2.
 *
 * @returns `null` when the app is ending
 */
export function setupLaunch(): (Launch & { readonly folders: Folders }) | null {
  const { env, platform } = process
  const folders = foldersOf({ platform, env, home: homedir() })
  const result = readLaunch({
    arguments: readArguments(process.argv, process.defaultApp ?? false),
    env,
    folder: process.cwd(),
    settingsFiles: folders.settings,
  })
  if (!('refused' in result)) return { ...result, folders }
  result.refused.forEach(say)
  app.exit(2)
  return null
}
