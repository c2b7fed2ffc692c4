import type { RunFlags } from '../../core/settings/flags.ts'

/**
 * What follows Electron's executable: the app's folder, then what the user gave. Values stand
 * behind `=`, so that none is taken for a path, and paths behind `--`, whatever they look like.
 */
export function commandLine(
  app: string,
  flags: RunFlags,
  paths: readonly string[],
): readonly string[] {
  const given = Object.entries(flags).flatMap(([name, value]) =>
    typeof value === 'string' ? [`--${name}=${value}`] : value ? [`--${name}`] : [],
  )
  return [app, 'run', ...given, '--', ...paths]
}
