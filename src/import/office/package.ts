import type { Loss, Origin } from '../../core/document/document.ts'
import type { Zip } from '../zip.ts'

/** What leads from one part of a package to another, or out of it (ECMA-376, part 2, 9.3). */
export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly external: boolean
}

/** The relationships of a part: `word/document.xml` has them in `word/_rels/document.xml.rels`. */
export function relationshipsOf(zip: Zip, part: string): readonly Relationship[] {
  const xml = zip.text(part.replace(/([^/]+)$/u, '_rels/$1.rels'))
  return Array.from(xml.matchAll(/<Relationship\b([^>]*)>/gu), ([, attributes = '']) => ({
    id: attribute(attributes, 'Id'),
    type: attribute(attributes, 'Type').split('/').at(-1) ?? '',
    target: attribute(attributes, 'Target'),
    external: attribute(attributes, 'TargetMode') === 'External',
  }))
}

/** An attribute's value in the text of a tag; empty where there is none. */
export function attribute(tag: string, name: string): string {
  const value = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag)
  return entities(value?.[1] ?? value?.[2] ?? '')
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Text of XML, with what stands for its characters put in. */
export function entities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/** Where pictures are that a part shows from outside the package, in their order. */
export function linkedPictures(zip: Zip, part: string): readonly string[] {
  const targets = new Map(relationshipsOf(zip, part).map(({ id, target }) => [id, target]))
  const tags = zip.text(part).match(/<(?:a:blip|v:imagedata)\b[^>]*>/gu) ?? []
  return tags.flatMap((tag) => {
    const inside = targets.has(attribute(tag, 'r:embed')) || attribute(tag, 'r:id') !== ''
    const link = attribute(tag, 'r:link') || attribute(tag, 'r:href')
    const target = targets.get(link)
    return inside || target === undefined ? [] : [target]
  })
}

/** What a package holds besides a document's words and pictures: macros, other files, films. */
export function packageLosses(zip: Zip, origin: Origin): readonly Loss[] {
  // A chart's own figures are in it twice, once as a workbook.
  const ofCharts = new Set(
    zip.names
      .filter((name) => /\/charts\/[^/]+\.xml$/u.test(name))
      .flatMap((name) => relationshipsOf(zip, name).map(({ target }) => basename(target))),
  )
  return zip.names.flatMap((name): readonly Loss[] => {
    const what = basename(name)
    if (/(?:^|\/)vbaProject\.bin$/u.test(name)) return [{ origin, code: 'macro', what }]
    const isFile = /\/embeddings\/[^/]+$/u.test(name) && !ofCharts.has(what)
    const isFilm = /\/media\/[^/]+\.(?:mp4|m4v|mov|avi|wmv|mp3|m4a|wav|wma)$/iu.test(name)
    return isFile || isFilm ? [{ origin, code: 'embedded', what }] : []
  })
}

function basename(path: string): string {
  return path.split('/').at(-1) ?? path
}
