import { richText } from '../../../core/blocks/content.ts'
import { isKind, type KindName, type RichBlock } from '../../../core/blocks/kinds.ts'
import { loadDeck } from '../../../core/deck/load.ts'
import type { Block } from '../../../core/model/block.ts'

const files = import.meta.glob<string>('/slides/*/*.{md,yaml}', {
  eager: true,
  query: '?raw',
  import: 'default',
})

const encoder = new TextEncoder()
const folders = [...new Set(Object.keys(files).map((path) => path.split('/').at(-2) ?? ''))]

const decks = folders.map((id) =>
  loadDeck({
    id,
    files: Object.entries(files)
      .filter(([path]) => path.startsWith(`/slides/${id}/`))
      .map(([path, text]) => ({
        path: path.split('/').at(-1) ?? '',
        bytes: encoder.encode(text),
      })),
  }),
)

function isRich(block: Block): block is RichBlock {
  return isKind(block.type)
}

/** A block to try, and what a visitor must find in it. */
export interface Trial {
  readonly name: string
  readonly language: string
  readonly block: RichBlock
  /** All that a visitor can read in it. */
  readonly words: readonly string[]
  /** The least its type may step down to; more than a slide should hold may step further. */
  readonly least?: number
}

/** Every block of one kind in the decks that ship with Brocade, in all their languages. */
export function realBlocks(kind: KindName): readonly Trial[] {
  return decks.flatMap((deck) =>
    deck.slides.flatMap((slide) =>
      Object.entries(slide.content).flatMap(([language, { blocks }]) =>
        blocks
          .filter(isRich)
          .filter(({ type }) => type === kind)
          .map((block) => ({
            name: `${deck.id}/${slide.id} ${language}`,
            language,
            block,
            words: richText(block),
          })),
      ),
    ),
  )
}
