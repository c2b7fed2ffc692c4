import type { Part, Run } from '../../document/document.ts'
import { wordsOf } from '../../document/runs.ts'
import { mapTexts, textsOf } from '../../document/texts.ts'
import { lettersOf, perHan, scriptOf, type Script } from './script.ts'
import { halvesOf } from './split-text.ts'

export const scripts = ['han', 'latin'] as const satisfies readonly Script[]

/** The two languages of a document, each with all that has no language: pictures, numbers, breaks. */
export type Streams = Readonly<Record<Script, readonly Part[]>>

/** How far two languages of one document may differ in their texts, and in what those say. */
const fewest = 2
const leastShare = 0.5
const mostTimes = 5

/**
 * The two languages of a document that says all in both, paragraph by paragraph or one after the
 * other; null for a document in one language, which may well have names or headings in another.
 */
export function languagesOf(parts: readonly Part[]): Streams | null {
  const divided = parts.map(inScripts)
  const texts = divided.flatMap(({ han, latin }) =>
    [...han, ...latin].flatMap((part) => textsOf(part).map(wordsOf)),
  )
  const counts = scripts.map((script) => texts.filter((text) => scriptOf(text) === script).length)
  const [few, many] = [Math.min(...counts), Math.max(...counts)]
  if (few < fewest || few < many * leastShare) return null
  const letters = texts.join('')
  const hans = lettersOf('han', letters) * perHan
  const latins = lettersOf('latin', letters)
  if (hans > latins * mostTimes || latins > hans * mostTimes) return null
  return (
    oneAfterTheOther(parts) ?? {
      han: divided.flatMap(({ han }) => han),
      latin: divided.flatMap(({ latin }) => latin),
    }
  )
}

/** A document that first says all in one language and then in the other has its pictures twice. */
function oneAfterTheOther(parts: readonly Part[]): Streams | null {
  const own = parts.map((part) => scriptOf(textsOf(part).map(wordsOf).join('\n')))
  const first = own.find((script) => script !== null)
  const end = own.findLastIndex((script) => script === first)
  const start = own.findIndex((script) => script !== null && script !== first)
  if (!first || start < end) return null
  const before = parts.slice(0, start)
  const after = parts.slice(start)
  return first === 'han' ? { han: before, latin: after } : { han: after, latin: before }
}

/** What each language has of a part; a part without letters is in both. */
function inScripts(part: Part): Streams {
  if (part.kind === 'break') return { han: [part], latin: [part] }
  if (part.kind === 'picture') {
    const script = scriptOf(part.alt)
    const mute = { ...part, alt: '' }
    return { han: [script === 'latin' ? mute : part], latin: [script === 'han' ? mute : part] }
  }
  const isNeutral = scriptOf(textsOf(part).map(wordsOf).join(' ')) === null
  const own = (script: Script) => {
    const found = partsIn(part, script)
    const says = found.some((one) => textsOf(one).some((text) => scriptOf(wordsOf(text)) !== null))
    return isNeutral || says ? found : []
  }
  return { han: own('han'), latin: own('latin') }
}

function partsIn(part: Part, script: Script): readonly Part[] {
  switch (part.kind) {
    case 'list': {
      const items = part.items.flatMap((item) => {
        const text = textIn(item.text, script)
        return text ? [{ ...item, text }] : []
      })
      return [{ ...part, items }]
    }
    case 'table':
      return tableIn(part, script)
    default: {
      const [text = []] = textsOf(part)
      const own = textIn(text, script)
      return own ? [mapTexts(part, () => own)] : []
    }
  }
}

/** A table's cells in one language; of one column that is left, each cell is a paragraph. */
function tableIn(table: Extract<Part, { kind: 'table' }>, script: Script): readonly Part[] {
  const cells = table.rows.map((row) => row.map((cell) => textIn(cell, script) ?? []))
  const width = Math.max(0, ...cells.map(({ length }) => length))
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    cells.some((row) => (row[column] ?? []).length > 0),
  )
  const rows = cells.map((row) => columns.map((column) => row[column] ?? []))
  if (columns.length > 1 || width < 2) return [{ ...table, rows }]
  const { origin } = table
  return rows
    .flat()
    .flatMap((text): readonly Part[] =>
      text.length > 0 ? [{ origin, kind: 'paragraph', text, look: null }] : [],
    )
}

/** What a text says in one language; null where it is in the other. */
export function textIn(text: readonly Run[], script: Script): readonly Run[] | null {
  const halves = halvesOf(text)
  if (halves) return halves[script]
  const own = scriptOf(wordsOf(text))
  return own === null || own === script ? text : null
}
