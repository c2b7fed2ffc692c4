import { inflateRawSync } from 'node:zlib'
import { ImportFault } from './fault.ts'
import { importLimits } from './limits.ts'

/** A packed file, as far as an Office document needs it. */
export interface Zip {
  /** The paths of all entries. */
  readonly names: readonly string[]
  /** An entry's text; empty where there is none. */
  text(name: string): string
  bytes(name: string): Uint8Array | null
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/** APPNOTE.TXT 4.3: the signatures and lengths of a ZIP file's records. */
const endOfDirectory = { signature: 0x06054b50, length: 22 }
const directoryEntry = { signature: 0x02014b50, length: 46 }
const localHeader = { signature: 0x04034b50, length: 30 }

/**
 * Opens a packed file and looks at what it says of itself, before anything of it is unpacked.
 *
 * @throws {ImportFault} when its end is missing, or it would unpack to more than anybody means
 */
export function openZip(file: string, bytes: Uint8Array): Zip {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const entries = readDirectory(file, data)
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  const xml = Math.max(0, ...entries.filter(({ name }) => isXml(name)).map(({ size }) => size))
  if (
    entries.length > importLimits.entries ||
    unpacked > importLimits.unpackedBytes ||
    xml > importLimits.xmlBytes
  ) {
    throw new ImportFault('bomb', { file })
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  const read = (name: string) => {
    const entry = byName.get(name)
    return entry ? unpack(file, data, entry) : null
  }
  return {
    names: entries.map(({ name }) => name),
    bytes: read,
    text: (name) => Buffer.from(read(name) ?? []).toString('utf8'),
  }
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/iu.test(name)
}

function readDirectory(file: string, data: Buffer): readonly Entry[] {
  const end = data.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + endOfDirectory.length > data.length) {
    throw new ImportFault('truncated', { file })
  }
  const count = data.readUInt16LE(end + 10)
  const entries: Entry[] = []
  let at = data.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + directoryEntry.length > end || data.readUInt32LE(at) !== directoryEntry.signature) {
      throw new ImportFault('damaged', { file })
    }
    const nameLength = data.readUInt16LE(at + 28)
    const start = at + directoryEntry.length
    entries.push({
      name: data.toString('utf8', start, start + nameLength),
      method: data.readUInt16LE(at + 10),
      packed: data.readUInt32LE(at + 20),
      size: data.readUInt32LE(at + 24),
      offset: data.readUInt32LE(at + 42),
    })
    at = start + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)
  }
  return entries
}

function unpack(file: string, data: Buffer, { method, packed, size, offset }: Entry): Uint8Array {
  if (
    offset + localHeader.length > data.length ||
    data.readUInt32LE(offset) !== localHeader.signature
  ) {
    throw new ImportFault('damaged', { file })
  }
  const names = data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28)
  const start = offset + localHeader.length + names
  const stored = data.subarray(start, start + packed)
  if (method === 0) return stored
  try {
    // One that says it is small and is not gets no further than it said.
    return inflateRawSync(stored, { maxOutputLength: Math.max(1, size) })
  } catch {
    throw new ImportFault('damaged', { file })
  }
}
