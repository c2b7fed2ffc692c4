import type { Edit, Mender } from './edit.ts'

/** A figure's unit whose raised digit became a question mark, and not a question’s end. */
const lost =
  /(?<=\d\s?)(km|cm|mm|m|公里|千米|米)\?(?=\s*[,;)，；、）])|(?<=\d\s?)(km|cm|mm|m)\?(?=\s+\p{Ll})/gu
const flat =
  /(?<=\d\s?|\/|per |每)(km|cm|mm|m)\^?([23])(?![\p{L}\p{N}.])|(?<![\p{L}\p{N}])(km|cm)\^?([23])(?![\p{L}\p{N}.])/gu
const degree = /(?<=\d\s?)\?(?=[CF](?![\p{L}\p{N}]))/gu
const dioxide =
  /(?<![\p{L}\p{N}])CO(?:2(?![\p{L}\p{N}])|\?(?=\s+(?:emission|concentration|level|footprint|neutral)))/gu

const area =
  /\b(?:area|covers?|covering|surface|square|floor|land|sprawls?|territory)\b|面积|占地|幅员/iu
const volume = /\b(?:volume|capacity|reservoir|water|gas|storage)\b|容积|库容|体积/iu
const length =
  /\b(?:coast\w*|long|length|lines?|roads?|railways?|highways?|river|wide|high|deep|distance|from)\b|长|宽|高|岸线|距/iu

/** Raised digits that a file lost: `10,301 km?`, `5 m2`, `25 ?C`, `CO2`. */
export const superscript: Mender = (text) =>
  [...lostIn(text), ...flatIn(text), ...degreesIn(text), ...dioxideIn(text)].toSorted(
    (one, other) => one.from - other.from,
  )

/** Certain where the clause speaks of an area or a volume, and of no length. */
function lostIn(text: string): readonly Edit[] {
  return Array.from(text.matchAll(lost), ({ 0: letters, index }) => {
    const from = index + letters.length - 1
    const before = /[^,;.，；。]*(?:\d[\d,.]*\s?)?$/u.exec(
      text.slice(Math.max(0, index - 80), index),
    )
    const around = `${before?.[0] ?? ''} ${/^[^,;.，；。]*/u.exec(text.slice(from + 1, from + 40))?.[0] ?? ''}`
    const isLength = length.test(around)
    const raised = isLength ? '' : volume.test(around) && !area.test(around) ? '³' : '²'
    const certain = !isLength && (area.test(around) || volume.test(around))
    return { from, to: from + 1, text: raised, certain, kind: 'superscript' }
  })
}

function flatIn(text: string): readonly Edit[] {
  return Array.from(text.matchAll(flat), ({ 0: letters, 1: unit, 3: other, index }) => ({
    from: index + (unit ?? other ?? '').length,
    to: index + letters.length,
    text: letters.endsWith('3') ? '³' : '²',
    certain: true,
    kind: 'superscript',
  }))
}

function degreesIn(text: string): readonly Edit[] {
  return Array.from(text.matchAll(degree), ({ index }) => ({
    from: index,
    to: index + 1,
    text: '°',
    certain: true,
    kind: 'superscript',
  }))
}

function dioxideIn(text: string): readonly Edit[] {
  return Array.from(text.matchAll(dioxide), ({ index }) => ({
    from: index + 2,
    to: index + 3,
    text: '₂',
    certain: true,
    kind: 'superscript',
  }))
}
