import type { Block } from '../model/block.ts'
import type { Layout, SlideContent } from '../model/deck.ts'
import { plainText } from '../text/inline.ts'
import { displayWidth } from '../text/width.ts'

/** Where a slide stands in its deck. */
export interface Standing {
  readonly first: boolean
  readonly last: boolean
  readonly opensSection: boolean
}

type BlockType = Block['type']

/** Blocks that show rather than tell, and share a slide side by side with words. */
const pictures: readonly BlockType[] = [
  'image',
  'chart',
  'map',
  'video',
  'compare',
  'gallery',
  'qr',
]

/** Two lines of a section's or an end's slide, in Latin letters. */
const short = 120

/** The layout of a slide that names none, from what it holds and where it stands. */
export function automaticLayout({ title, blocks }: SlideContent, standing: Standing): Layout {
  const types = new Set(blocks.map(({ type }) => type))
  const only = (...allowed: readonly BlockType[]) =>
    types.size > 0 && [...types].every((type) => allowed.includes(type))
  if (standing.first && (title.length > 0 || isBrief(blocks, 2))) return 'cover'
  if (standing.opensSection && isBrief(blocks, 1)) return 'section'
  if (standing.last && isBrief(blocks, 2)) return 'end'
  if (only('quote') || (types.has('quote') && isQuoteWithSource(blocks))) return 'quote'
  if (only('image')) return 'image'
  if (types.has('table') && !pictures.some((type) => types.has(type))) return 'table'
  if (types.has('stats') && !pictures.some((type) => types.has(type))) return 'stats'
  if (pictures.some((type) => types.has(type)) && types.size > 1) return 'split'
  return 'text'
}

/** At most so many paragraphs, each short, and nothing else. */
export function isBrief(blocks: readonly Block[], most: number): boolean {
  return (
    blocks.length <= most &&
    blocks.every(
      (block) => block.type === 'paragraph' && displayWidth(plainText(block.text)) <= short,
    )
  )
}

/** A quotation and, below it, the short line that says whose it is. */
function isQuoteWithSource(blocks: readonly Block[]): boolean {
  const [quote, source] = blocks
  return (
    quote?.type === 'quote' && blocks.length === 2 && source !== undefined && isBrief([source], 1)
  )
}
