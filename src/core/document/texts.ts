import type { Part, Run } from './document.ts'
import { wordsOf } from './runs.ts'

type Text = readonly Run[]

/** All texts of a part, cell by cell and item by item; a picture's alternative text is one. */
export function textsOf(part: Part): readonly Text[] {
  switch (part.kind) {
    case 'list':
      return part.items.map(({ text }) => text)
    case 'table':
      return part.rows.flat()
    case 'picture':
      return part.alt === '' ? [] : [[{ text: part.alt }]]
    case 'break':
      return []
    default:
      return [part.text]
  }
}

/** The same part with each of its texts changed. */
export function mapTexts(part: Part, change: (text: Text) => Text): Part {
  switch (part.kind) {
    case 'list':
      return { ...part, items: part.items.map((item) => ({ ...item, text: change(item.text) })) }
    case 'table':
      return { ...part, rows: part.rows.map((row) => row.map(change)) }
    case 'picture':
      return part.alt === '' ? part : { ...part, alt: wordsOf(change([{ text: part.alt }])) }
    case 'break':
      return part
    default:
      return { ...part, text: change(part.text) }
  }
}
