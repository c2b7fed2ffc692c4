import { homedir } from 'node:os'
import { foldersOf } from '../core/settings/folders.ts'

/** The settings file that belongs to the user, whether or not it exists. */
export function userSettingsPath(env: NodeJS.ProcessEnv): string {
  const [own] = foldersOf({ platform: process.platform, home: homedir(), env }).settings
  return own
}
