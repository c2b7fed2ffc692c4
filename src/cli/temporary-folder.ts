import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exit } from './failure.ts'
import { orFail } from './faults.ts'

/**
 * Gives a folder that nobody else can read and that is gone afterwards, also where the process
 * ends before.
 *
 * @throws {Failure} where there can be none
 */
export async function withTemporaryFolder<Value>(
  use: (folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = await orFail(mkdtemp(join(tmpdir(), 'brocade-')), tmpdir(), exit.failed)
  const removeNow = () => rmSync(folder, { recursive: true, force: true })
  process.on('exit', removeNow)
  try {
    return await use(folder)
  } finally {
    // Helpers of a program that has ended may be writing their last.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    process.off('exit', removeNow)
  }
}
