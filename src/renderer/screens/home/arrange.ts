/** A length and a breadth in rem. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** How many decks stand in each row of a page. Every row fills the page's width. */
export type Page = readonly number[]

/** Between two cards, in rem. */
export const gap = 2.8

/** A card a little wider than high has room for a picture and for words below it. */
const bestShape = 1.25

/**
 * Lays cards out: as few pages as the room allows, all about as full, and on each page the rows
 * whose cards come nearest to a good shape.
 *
 * @param room what a page has
 * @param least what a card needs at least; where the room has less, a card has all of it
 */
export function arrange(count: number, room: Size, least: Size): readonly Page[] {
  const across = fits(room.width, least.width)
  const down = fits(room.height, least.height)
  const pages = Math.ceil(count / (across * down))
  return share(count, pages).map((cards) => rowsOf(cards, room, { across, down }))
}

function fits(room: number, least: number): number {
  return Math.max(1, Math.floor((room + gap) / (least + gap)))
}

interface Most {
  readonly across: number
  readonly down: number
}

function rowsOf(cards: number, room: Size, { across, down }: Most): Page {
  const fewest = Math.ceil(cards / across)
  const choices = Array.from({ length: Math.min(down, cards) - fewest + 1 }, (_, more) =>
    share(cards, fewest + more),
  )
  const [best = share(cards, fewest)] = choices.toSorted(
    (one, other) => misshapen(one, room) - misshapen(other, room),
  )
  return best
}

/** How far the cards are from a good shape, on average over cards. */
function misshapen(page: Page, room: Size): number {
  const cards = page.reduce((sum, row) => sum + row, 0)
  const height = lengthOf(room.height, page.length)
  const off = page.map(
    (row) => row * Math.abs(Math.log(lengthOf(room.width, row) / height / bestShape)),
  )
  return off.reduce((sum, part) => sum + part, 0) / cards
}

function lengthOf(room: number, parts: number): number {
  return (room - gap * (parts - 1)) / parts
}

/** A number in so many parts that differ by one at most, the larger first. */
function share(count: number, parts: number): readonly number[] {
  const least = Math.floor(count / Math.max(1, parts))
  return Array.from({ length: parts }, (_, n) => least + (n < count - least * parts ? 1 : 0))
}
