import { homedir } from 'node:os'
import { foldersOf } from '../core/settings/folders.ts'

/** The settings file that the app reads before the machine's, whether or not it exists. */
export function userSettingsPath(env: NodeJS.ProcessEnv): string {
  if (env.BROCADE_CONFIG) return env.BROCADE_CONFIG
  const [own] = foldersOf({ platform: process.platform, home: homedir(), env }).settings
  return own
}
