import { open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { pages } from './pages.ts'
import { pdf } from './pdf.ts'
import { png } from './picture.ts'
import { slides } from './slides.ts'
import { paragraph, wordFile } from './word-xml.ts'
import { styled } from './written-in-word.ts'

/** A file that cannot be imported, and what must be said of it. */
export interface BadFile {
  readonly name: string
  readonly line: RegExp
  write(path: string): Promise<void>
}

const megabyte = 2 ** 20
const oleMark = Buffer.from('d0cf11e0a1b11ae1', 'hex')

function bad(name: string, line: RegExp, make: () => Buffer | Promise<Buffer>): BadFile {
  return { name, line, write: async (path) => writeFile(path, await make()) }
}

/** A Word document of which one part unpacks to so much, whatever it says of itself. */
function bomb(part: string, says: number, is: number): Buffer {
  // The last entry, behind which only the directory has to move.
  const entries = { [part]: 'x' }
  const file = wordFile(paragraph('boom'), part === 'word/document.xml' ? {} : { entries })
  const packed = deflateRawSync(Buffer.alloc(is, ' '))
  const name = Buffer.from(part)
  const local = file.indexOf(Buffer.concat([Buffer.from([name.length, 0, 0, 0]), name])) - 26
  const body = local + 30 + name.length
  const directory = file.indexOf(Buffer.from('PK\x01\x02', 'latin1'))
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const entry = file.lastIndexOf(name) - 46
  for (const sizes of [local + 18, entry + 20]) {
    file.writeUInt32LE(packed.length, sizes)
    file.writeUInt32LE(says, sizes + 4)
  }
  file.writeUInt32LE(body + packed.length, end + 16)
  return Buffer.concat([file.subarray(0, body), packed, file.subarray(directory)])
}

/** Every way we know in which a file is not what somebody meant to give. */
export const badFiles: readonly BadFile[] = [
  bad('empty.docx', /the file is empty/u, () => Buffer.alloc(0)),
  bad('blank.docx', /no words/u, () => wordFile(paragraph(' '))),
  bad('locked.docx', /protected by a password/u, () =>
    Buffer.concat([oleMark, Buffer.alloc(4096), Buffer.from('EncryptedPackage', 'utf16le')]),
  ),
  bad('old.docx', /an older Office/u, () => Buffer.concat([oleMark, Buffer.alloc(4096)])),
  bad('picture.docx', /not what its name says/u, () => png(4, 4, [1, 2, 3])),
  bad('slides.docx', /not what its name says/u, async () => slides.make()),
  bad('report.pptx', /not what its name says/u, async () => styled.make()),
  bad('report.txt', /not what its name says/u, async () => styled.make()),
  bad('truncated.docx', /the end of the file is missing/u, async () => {
    const whole = await styled.make()
    return whole.subarray(0, whole.length - 400)
  }),
  bad('damaged.docx', /damaged/u, async () => {
    const whole = Buffer.from(await styled.make())
    const at = whole.indexOf('word/document.xml') + 60
    return whole.fill(0xff, at, at + 200)
  }),
  bad('no-xml.docx', /damaged|no words|not what/u, () =>
    wordFile('', { entries: { 'word/document.xml': '<w:document><w:body><w:p>' } }),
  ),
  bad('bomb.docx', /far more than a document holds/u, () =>
    bomb('word/media/picture.bin', 600 * megabyte, megabyte),
  ),
  bad('lying-bomb.docx', /damaged|far more than a document holds/u, () =>
    bomb('word/document.xml', 1000, 100 * megabyte),
  ),
  bad('deep.html', /damaged|no words/u, () => Buffer.from('<div>'.repeat(100_000))),
  bad('scan.pdf', /scanned.*1–2/u, () => pdf(['scan', 'scan'])),
  bad('blank.pdf', /no words/u, () => pdf([[]])),
  bad('locked.pdf', /protected by a password/u, () =>
    readFile(join(import.meta.dirname, '../../fixtures/import/locked.pdf')),
  ),
  bad('truncated.pdf', /the end of the file is missing/u, async () => {
    const whole = await pages.make()
    return whole.subarray(0, whole.length - 600)
  }),
  bad('damaged.pdf', /damaged|no words/u, () => Buffer.from('%PDF-1.4\nnothing at all\n%%EOF\n')),
  bad('rules.txt', /no words/u, () => Buffer.from('----\n\n')),
  {
    name: 'huge.docx',
    line: /larger than 200 MB/u,
    async write(path) {
      const file = await open(path, 'w')
      // It takes no room on a disk that knows holes.
      await file.truncate(500 * megabyte)
      await file.close()
    },
  },
]
