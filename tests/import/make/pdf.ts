/** One line of a page. */
interface Line {
  readonly text: string
  /** In points. */
  readonly size?: number
}

/** A page of lines, or of a picture alone as a scanner makes it. */
export type Page = readonly Line[] | 'scan'

/** A PDF of Latin text (ISO 32000-1, 7.5): lines from top to bottom in the standard Helvetica. */
export function pdf(pages: readonly Page[]): Buffer {
  const bodies: Buffer[] = []
  const add = (body: string | Buffer) => bodies.push(Buffer.from(body))
  const first = 4
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const scan = first + pages.length * 2
  for (const [index, page] of pages.entries()) {
    const resources = `<< /Font << /F1 3 0 R >> /XObject << /Im1 ${scan} 0 R >> >>`
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${first + index * 2 + 1} 0 R >>`,
    )
    add(stream('', page === 'scan' ? 'q 595 0 0 842 0 0 cm /Im1 Do Q' : lines(page)))
  }
  const grey = Buffer.alloc(60 * 84, 200)
  const about =
    '/Type /XObject /Subtype /Image /Width 60 /Height 84 /ColorSpace /DeviceGray /BitsPerComponent 8'
  add(stream(about, grey))
  return assemble(bodies)
}

function lines(page: readonly Line[]): string {
  let from = 780
  return page
    .map(({ text, size = 12 }) => {
      from -= size * 1.5
      const escaped = text.replace(/[\\()]/gu, '\\$&')
      return `BT /F1 ${size} Tf 72 ${from} Td (${escaped}) Tj ET`
    })
    .join('\n')
}

function stream(about: string, content: string | Buffer): Buffer {
  const data = Buffer.from(content)
  return Buffer.concat([
    Buffer.from(`<< ${about} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
}

function assemble(bodies: readonly Buffer[]): Buffer {
  const pieces = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let at = pieces[0]?.length ?? 0
  for (const [index, body] of bodies.entries()) {
    offsets.push(at)
    const piece = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      body,
      Buffer.from('\nendobj\n'),
    ])
    pieces.push(piece)
    at += piece.length
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  pieces.push(
    Buffer.from(
      `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(pieces)
}
