import { zip } from './zip.ts'
import type { Entries } from './zip.ts'

const office = 'http://schemas.openxmlformats.org'
const relations = `${office}/officeDocument/2006/relationships`

/** What leads from a Word document's body to something outside the body. */
export interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly external?: boolean
}

/** A Word document around the XML of its body: for what no well-behaved writer would write. */
export function wordFile(
  body: string,
  {
    relations: own = [],
    entries = {},
  }: { relations?: readonly Relation[]; entries?: Entries } = {},
): Buffer {
  const links = own.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  )
  return zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${office}/package/2006/relationships">${links.join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${relations}" xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing" xmlns:a="${office}/drawingml/2006/main" xmlns:pic="${office}/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...entries,
  })
}

/** A paragraph; `set` is the XML of how its letters are set. */
export function paragraph(text: string, set = '', about = ''): string {
  return `<w:p><w:pPr>${about}</w:pPr>${run(text, set)}</w:p>`
}

/** Letters set alike. */
export function run(text: string, set = ''): string {
  return `<w:r><w:rPr>${set}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A text box as Word writes it: once for itself, and once more for programs that are older. */
export function textBox(content: string): string {
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="Text Box 1"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
}

/** A picture that stands somewhere else. */
export function linkedPicture(id: string): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="2" name="Picture 2" descr="A ship"/><a:graphic><a:graphicData uri="${office}/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:link="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
}

/** A table of cells that hold paragraphs. */
export function table(rows: readonly (readonly string[])[], about = ''): string {
  const cell = (content: string) => `<w:tc><w:tcPr>${about}</w:tcPr>${content}</w:tc>`
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}
