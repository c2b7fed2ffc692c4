import { entities } from './package.ts'

/** The text that tracked changes took out of a document, paragraph by paragraph. */
export function deletedText(xml: string): readonly string[] {
  if (!xml.includes('<w:delText')) return []
  return xml.split('</w:p>').flatMap((paragraph) => {
    const pieces = Array.from(
      paragraph.matchAll(/<w:delText\b[^>]*>([^<]*)</gu),
      ([, text]) => text,
    )
    const text = entities(pieces.join('')).trim()
    return text === '' ? [] : [text]
  })
}
