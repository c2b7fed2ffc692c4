import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isMap, isScalar, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import { writeAtomically } from '../atomic-write.ts'
import { exit, Failure } from '../failure.ts'
import { faultOf, isFault } from '../faults.ts'

/**
 * Changes the staff's PIN in a settings file and nothing else: comments, order and other settings
 * stay as they are.
 *
 * @param hash what `hashPin` made, or `null` to remove it
 * @returns whether the file had a PIN before
 * @throws {Failure} when the file is not a map of settings, or cannot be read or written
 */
export async function changePin(path: string, hash: string | null): Promise<boolean> {
  const settings = parse(await read(path), path)
  const had = settings.hasIn(['staff', 'pin'])
  if (hash === null && !had) return false
  if (hash === null) remove(settings)
  else settings.setIn(['staff', 'pin'], hash)
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    // Only the owner can read it: there is a hash in it.
    await writeAtomically(path, settings.toString({ lineWidth: 0 }), 0o600)
  } catch (error) {
    throw faultOf(error, path, exit.failed)
  }
  return had
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isFault(error) && error.code === 'ENOENT') return ''
    throw faultOf(error, path, exit.failed)
  }
}

/** A file that Brocade would not read is not written either: its author mends it first. */
function parse(text: string, path: string): Document {
  const settings = parseDocument(text)
  const [fault] = settings.errors
  if (fault) {
    const { line = 1, col = 1 } = fault.linePos?.[0] ?? {}
    throw new Failure('pin-file-broken', { where: `${path}:${line}:${col}` }, exit.failed)
  }
  if (settings.contents !== null && !isMap(settings.contents)) {
    throw new Failure('pin-file-broken', { where: path }, exit.failed)
  }
  const staff = settings.get('staff', true)
  const empty = staff === undefined || (isScalar(staff) && staff.value === null)
  if (!empty && !isMap(staff)) {
    throw new Failure('pin-file-broken', { where: `${path}: staff` }, exit.failed)
  }
  if (empty && settings.has('staff')) settings.set('staff', settings.createNode({}))
  return settings
}

function remove(settings: Document): void {
  settings.deleteIn(['staff', 'pin'])
  const staff = settings.get('staff')
  if (isMap(staff) && staff.items.length === 0) settings.delete('staff')
}
