/** What a file is by its first bytes. */
export type Kind = 'zip' | 'ole' | 'pdf' | 'picture' | 'rtf' | 'other'

const kinds: readonly (readonly [start: string, kind: Kind])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['{\\rtf', 'rtf'],
]

/** What a file's bytes say that it is, whatever it is called. */
export function kindOf(bytes: Uint8Array): Kind {
  // A PDF may have some bytes before its own beginning.
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024))
  const start = head.toString('latin1')
  if (start.includes('%PDF-')) return 'pdf'
  return kinds.find(([mark]) => start.startsWith(mark))?.[1] ?? 'other'
}

/** Whether an OLE file holds an Office document under a password, and not one of before 2007. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return file.includes(Buffer.from('EncryptedPackage', 'utf16le'))
}
