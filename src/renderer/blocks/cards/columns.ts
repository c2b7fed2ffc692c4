import type { Body } from '../../../core/blocks/kinds.ts'
import type { Box } from '../box.ts'
import { deal } from '../deal.ts'
import { emWidth } from '../em-width.ts'

type Card = Body<'cards'>['items'][number]

/** Sizes and leadings of a card's words as Cards.svelte sets them, in rem. */
const mark = { size: 4.4, line: 5.3 }
const title = { size: 3.8, line: 4.9 }
const text = { size: 2.8, line: 4.2 }

/** What a card needs besides its words, in rem: its padding, its air, and the least of a picture. */
const padding = 4.8
const air = 8
const least = 14

/** The shape of a card that looks well: width to height. */
const shape = 1.4

const lines = (words: string, size: number, width: number) =>
  Math.ceil((emWidth(words) * size) / width)

function heightOf(card: Card, width: number): number {
  const room = Math.max(4, width - padding)
  return (
    lines(card.mark ?? '', mark.size, room) * mark.line +
    lines(card.title, title.size, room) * title.line +
    lines(card.text ?? '', text.size, room) * text.line +
    air +
    (card.image ? least : 0)
  )
}

/** How much of its longest word a card's width takes in one piece, at most all. */
function wordFit(card: Card, width: number): number {
  const room = Math.max(4, width - padding)
  const widest = (words: string, size: number) =>
    Math.max(...words.split(/[\s\p{Script=Han}]+/u).map((word) => emWidth(word) * size))
  return Math.min(
    1,
    room / Math.max(widest(card.title, title.size), widest(card.text ?? '', text.size), 1),
  )
}

/** How well cards stand in rows of `most`: that they fit, no word broken, comes first, then even rows, then shape. */
function worth(cards: readonly Card[], box: Box, most: number): number {
  const { rows, inRow } = deal(cards.length, most)
  const widths = cards.map((_, index) => box.width / (inRow[index] ?? 1))
  const heights = cards.map((card, index) => heightOf(card, widths[index] ?? box.width))
  const words = cards.map((card, index) => wordFit(card, widths[index] ?? box.width))
  const fits = Math.min(1, ...words, box.height / (rows * Math.max(...heights)))
  const even = new Set(inRow).size === 1 ? 0 : 0.15
  return fits - even - 0.1 * Math.abs(Math.log2(box.width / most / (box.height / rows) / shape))
}

/** The most cards in a row of a box: at most eight, and as many as stand best. */
export function columns(cards: readonly Card[], box: Box): number {
  return Array.from({ length: Math.min(cards.length, 8) }, (_, index) => index + 1).reduce(
    (best, most) => (worth(cards, box, most) > worth(cards, box, best) ? most : best),
  )
}

/** Whether cards dealt so are much wider than high. */
export function liesDown(box: Box, rows: number, inRow: readonly number[]): boolean {
  return box.width / Math.max(...inRow) > 1.8 * (box.height / rows)
}
