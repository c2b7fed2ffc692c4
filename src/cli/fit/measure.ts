import { resolve } from 'node:path'
import type { Measurement } from '../../contract/measure.ts'
import { measurementSchema } from '../../contract/schemas.ts'
import { exit, Failure } from '../failure.ts'
import { root } from '../root.ts'
import { requireBuild } from '../run/build.ts'
import { capture } from '../run/capture.ts'
import { electronEnvironment, electronExecutable, sandboxSwitches } from '../run/electron.ts'
import { withTemporaryFolder } from '../temporary-folder.ts'

/** The app bounds itself (main/measure/survey.ts); this is for one that does not come so far. */
const timeoutMs = 300_000

/**
 * Draws the decks at some paths in a window that nobody sees, by the layouts of the show.
 *
 * @throws {Failure} where that can't be: without Electron or a build, or when it breaks off
 */
export async function measureDecks(
  paths: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Measurement> {
  requireBuild()
  const executable = electronExecutable(env)
  return withTemporaryFolder(async (profile) => {
    const { output, ending } = await capture(
      executable,
      [
        ...sandboxSwitches(),
        // Where there is no display none is needed, and where there is one it stays untouched.
        ...(process.platform === 'linux' ? ['--ozone-platform=headless'] : []),
        `--user-data-dir=${profile}`,
        root,
        'measure',
        '--',
        ...paths.map((path) => resolve(path)),
      ],
      // GTK would leave its settings' cache in the user's home.
      { env: { ...electronEnvironment(env), GSETTINGS_BACKEND: 'memory' }, timeoutMs },
    )
    return read(output) ?? fail(executable, ending)
  })
}

function read(output: string): Measurement | null {
  try {
    return measurementSchema.parse(JSON.parse(output))
  } catch {
    return null
  }
}

function fail(executable: string, ending: string): never {
  throw new Failure('fit-broken', { executable, ending }, exit.failed)
}
