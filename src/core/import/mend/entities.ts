import type { Edit, Mender } from './edit.ts'

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  deg: '°',
  sup2: '²',
  sup3: '³',
  copy: '©',
}

/** HTML’s names of characters that came into the text as letters: `&amp;`, `&#8217;`. */
export const entities: Mender = (text) =>
  Array.from(text.matchAll(/&(?:#(\d{2,6})|([a-z]{2,6}[23]?));/gu)).flatMap(
    ({ 0: letters, 1: code, 2: name, index }): readonly Edit[] => {
      const point = Number(code)
      const character = code === undefined ? named[name ?? ''] : pointed(point)
      if (character === undefined) return []
      const to = index + letters.length
      return [{ from: index, to, text: character, certain: true, kind: 'mojibake' }]
    },
  )

function pointed(code: number): string | undefined {
  const isLetter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isLetter ? String.fromCodePoint(code) : undefined
}
