import { readFile, stat } from 'node:fs/promises'
import { doEdits } from '../../core/check/edits.ts'
import { encodingOf } from '../../core/deck/encoding.ts'
import { fileLimits } from '../../core/deck/limits.ts'
import { decodeStrictly } from '../../core/deck/text-decoder.ts'
import type { Diagnostic } from '../../core/model/diagnostic.ts'
import { writeAtomically } from '../atomic-write.ts'
import { exit } from '../failure.ts'
import { orFail } from '../faults.ts'
import type { Loaded } from '../load.ts'

/** What one mended letter brings to light, the next round mends; more rounds would only circle. */
const mostRounds = 3

/** Decks with nothing left that is mechanical, and what was mended. */
export interface Mended {
  readonly loaded: readonly Loaded[]
  readonly mended: readonly Diagnostic[]
}

/**
 * Mends in the decks' files what nobody has to decide about; a file is saved as UTF-8. One that
 * Brocade reads only in part, or that has bytes that mean nothing, is left alone.
 *
 * @param again checks the decks anew
 * @throws {Failure} when a file cannot be read or written; those before it stay mended
 */
export async function mendAll(
  decks: readonly Loaded[],
  again: () => Promise<readonly Loaded[]>,
): Promise<Mended> {
  const mended: Diagnostic[] = []
  let loaded = decks
  for (let round = 0; round < mostRounds; round += 1) {
    const done = await mend(loaded)
    if (done.length === 0) break
    mended.push(...done)
    loaded = await again()
  }
  return { loaded, mended }
}

async function mend(decks: readonly Loaded[]): Promise<readonly Diagnostic[]> {
  // What was imported lies in files that will be gone.
  const own = decks.filter(({ source }) => source.path === source.named)
  const complaints = own.flatMap(({ diagnostics }) => diagnostics).filter(isMechanical)
  const mended: Diagnostic[] = []
  for (const file of new Set(complaints.map((complaint) => complaint.file))) {
    const inFile = complaints.filter((complaint) => complaint.file === file)
    mended.push(...(await mendFile(file, inFile)))
  }
  return mended
}

function isMechanical({ edit, code }: Diagnostic): boolean {
  return edit !== undefined || isEncoding(code)
}

function isEncoding(code: Diagnostic['code']): boolean {
  return code === 'encoding-gb18030' || code === 'encoding-big5'
}

async function mendFile(
  file: string,
  complaints: readonly Diagnostic[],
): Promise<readonly Diagnostic[]> {
  const bytes = await orFail(readFile(file), file, exit.failed)
  const whole = bytes.length <= fileLimits.bytes ? decodeStrictly(bytes, encodingOf(bytes)) : null
  if (whole === null) return []
  const mark = whole.startsWith('\ufeff') ? '\ufeff' : ''
  const { text, mended } = doEdits(whole.slice(mark.length), complaints)
  const done = [...complaints.filter(({ code }) => isEncoding(code)), ...mended]
  if (done.length === 0) return []
  const { mode } = await orFail(stat(file), file, exit.failed)
  await orFail(writeAtomically(file, mark + text, mode), file, exit.failed)
  return done
}
