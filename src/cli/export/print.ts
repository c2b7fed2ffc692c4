import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Print, PrintJob, PrintOutcome } from '../../contract/print.ts'
import { printOutcomeSchema } from '../../contract/schemas.ts'
import { exit, Failure } from '../failure.ts'
import { runUnseen } from '../run/unseen.ts'

/** The app bounds each step of its work (main/print/printing.ts); this is for one that never works. */
const timeoutMs = 3_600_000

/**
 * Has the app print decks to files.
 *
 * @param folder a temporary one, for what the app has to be told
 * @throws {Failure} where that can't be: without Electron or a build, or when it breaks off
 */
export async function printDecks(
  prints: readonly Print[],
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<PrintOutcome> {
  const job = join(folder, 'job.json')
  await writeFile(job, JSON.stringify({ prints } satisfies PrintJob))
  const unseen = await runUnseen({ command: 'print', paths: [job], env, timeoutMs })
  const { executable, output, ending } = unseen
  return read(output) ?? fail(executable, ending)
}

function read(output: string): PrintOutcome | null {
  try {
    return printOutcomeSchema.parse(JSON.parse(output))
  } catch {
    return null
  }
}

function fail(executable: string, ending: string): never {
  throw new Failure('export-broken', { executable, ending }, exit.failed)
}
