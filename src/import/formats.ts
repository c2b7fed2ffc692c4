import { extname } from 'node:path'

/** What a file is by its name. */
export type Format = 'docx' | 'pptx' | 'pdf' | 'html' | 'markdown' | 'text'

const formats: ReadonlyMap<string, Format> = new Map([
  ['.docx', 'docx'],
  ['.docm', 'docx'],
  ['.pptx', 'pptx'],
  ['.pptm', 'pptx'],
  ['.ppsx', 'pptx'],
  ['.pdf', 'pdf'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.txt', 'text'],
])

/** The format that a file's name promises, or `null` for one that cannot be imported. */
export function formatOf(file: string): Format | null {
  return formats.get(extname(file).toLowerCase()) ?? null
}
