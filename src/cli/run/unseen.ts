import { root } from '../root.ts'
import { withTemporaryFolder } from '../temporary-folder.ts'
import { requireBuild } from './build.ts'
import { capture } from './capture.ts'
import type { Captured } from './capture.ts'
import { electronEnvironment, electronExecutable, sandboxSwitches } from './electron.ts'

interface UnseenOptions {
  /** What the app is to do (main/launch/arguments.ts). */
  readonly command: 'measure' | 'print'
  readonly paths: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly timeoutMs: number
}

/** How it ended, and what it was. */
export interface Unseen extends Captured {
  readonly executable: string
}

/**
 * Runs the app where nobody sees it, with a profile that is gone afterwards.
 *
 * @throws {Failure} without Electron or a build
 */
export async function runUnseen(options: UnseenOptions): Promise<Unseen> {
  const { command, paths, env, timeoutMs } = options
  requireBuild()
  const executable = electronExecutable(env)
  return withTemporaryFolder(async (profile) => ({
    executable,
    ...(await capture(
      executable,
      [
        ...sandboxSwitches(),
        // Where there is no display none is needed, and where there is one it stays untouched.
        ...(process.platform === 'linux' ? ['--ozone-platform=headless'] : []),
        `--user-data-dir=${profile}`,
        root,
        command,
        '--',
        ...paths,
      ],
      {
        env: {
          ...electronEnvironment(env),
          // GTK would leave its settings' cache in the user's home, and PulseAudio a folder.
          GSETTINGS_BACKEND: 'memory',
          TMPDIR: profile,
        },
        timeoutMs,
      },
    )),
  }))
}
