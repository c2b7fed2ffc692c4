import { resolve } from 'node:path'
import type { Measurement } from '../../contract/measure.ts'
import { measurementSchema } from '../../contract/schemas.ts'
import { exit, Failure } from '../failure.ts'
import { runUnseen } from '../run/unseen.ts'

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
  const { executable, output, ending } = await runUnseen({
    command: 'measure',
    paths: paths.map((path) => resolve(path)),
    env,
    timeoutMs,
  })
  return read(output) ?? fail(executable, ending)
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
