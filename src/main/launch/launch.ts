import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, resolve } from 'node:path'
import type { Checked } from '../../core/settings/check.ts'
import { readEnvironment } from '../../core/settings/environment.ts'
import { readSettingsFile } from '../../core/settings/file.ts'
import { readFlags } from '../../core/settings/flags.ts'
import type { Problem } from '../../core/settings/problem.ts'
import { resolveSettings } from '../../core/settings/resolve.ts'
import type { Settings } from '../../core/settings/settings.ts'
import type { Arguments } from './arguments.ts'

/** How the app is to run, and what was wrong with the standing settings files. */
export interface Launch {
  readonly settings: Settings
  readonly problems: readonly Problem[]
}

/** Either a launch, or the reasons why there is none. */
export type LaunchResult = Launch | { readonly refused: readonly Problem[] }

export interface LaunchOptions {
  readonly arguments: Omit<Arguments, 'command'>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly folder: string
  /** The standing settings files, the strongest first. */
  readonly settingsFiles: readonly string[]
}

/**
 * Gathers the settings from the command line, the environment and the files.
 *
 * What somebody wrote for this very start (flags, `BROCADE_*`, `--config`) must be right, or
 * nothing starts. The standing files are read on every unattended start, and there a mistake must
 * not leave visitors before a dead screen: the wrong keys are dropped and reported. Only the door
 * stays shut: where a file cannot be trusted about the PIN, no PIN opens the pad.
 */
export function readLaunch({
  arguments: given,
  env,
  folder,
  settingsFiles,
}: LaunchOptions): LaunchResult {
  const flags = readFlags(given.flags)
  const variables = readEnvironment(env, delimiter)
  const named = given.flags.config ?? (env.BROCADE_CONFIG || undefined)
  const config = named === undefined ? [] : [readFile(resolve(folder, named), true)]
  const refused = [flags, variables, ...config].flatMap(({ problems }) => problems)
  for (const path of given.paths) {
    if (!existsSync(resolve(folder, path)))
      refused.push({ code: 'no-path', where: path, values: {} })
  }
  if (refused.length > 0) return { refused }

  const standing = settingsFiles.map((file) => readFile(file, false))
  const files = named === undefined ? standing : [...config, ...standing.slice(1)]
  const paths = given.paths.length > 0 ? { decks: [...given.paths] } : {}
  const starting = [{ ...flags.settings, ...paths }, variables.settings]
  const settings = resolveSettings([
    ...starting.map((source) => withPaths(source, folder)),
    ...files.map((file) => file.settings),
  ])
  const problems = files.flatMap((file) => file.problems)
  return { settings: problems.some(touchesPin) ? keepShut(settings) : settings, problems }
}

/** Reads one file; one that is not there says nothing, unless somebody named it. */
function readFile(file: string, mustExist: boolean): Checked {
  try {
    const { settings, problems } = readSettingsFile(readFileSync(file, 'utf8'), file)
    return { settings: withPaths(settings, dirname(file)), problems }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (reason === 'ENOENT' && !mustExist) return { settings: {}, problems: [] }
    return {
      settings: {},
      problems: [{ code: 'file-unreadable', where: file, values: { reason } }],
    }
  }
}

/** Paths in a file are meant from where the file is. */
function withPaths(settings: Checked['settings'], folder: string): Checked['settings'] {
  const { decks, remote } = settings
  const whole = (path: string) => resolve(folder, path)
  return {
    ...settings,
    ...(decks && { decks: decks.map(whole) }),
    ...(remote && {
      remote: {
        ...remote,
        ...(remote.certificate !== undefined && { certificate: whole(remote.certificate) }),
        ...(remote.key !== undefined && { key: whole(remote.key) }),
      },
    }),
  }
}

/** Whether a file with this problem may have set a PIN that did not reach us. */
function touchesPin({ code, values }: Problem): boolean {
  return code === 'bad-value' ? /^staff\b/u.test(values.key ?? '') : code !== 'unknown-setting'
}

/** Without a PIN anybody may quit; a hash that is none makes a pad that opens to nobody. */
function keepShut(settings: Settings): Settings {
  return settings.staff.pin === null ? { ...settings, staff: { pin: 'unreadable' } } : settings
}
