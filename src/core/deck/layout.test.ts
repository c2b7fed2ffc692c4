import { expect, it } from 'vitest'
import { brief, englishDeck } from '../testing/decks.ts'

const stats = '```stats\n- {value: 1, label: one}\n```'
const chart = '```chart\nitems: [{label: a, value: 1}]\n```'
const image = '![a](media/a.svg)'
const table = '| a |\n|---|\n| 1 |'
const long = 'A long line of words. '.repeat(12)

function layoutOf(text: string, section = false): string | undefined {
  const slide = `---\nid: it${section ? '\nsection: Part' : ''}\n---\n# Title\n\n${text}`
  return englishDeck(`# First\n\n${slide}\n\n---\n\n# Last\n\n${long}`).slides[1]?.layout
}

it.each([
  ['text', 'Some words.'],
  ['text', '- a\n- b'],
  ['text', ''],
  ['text', chart],
  ['quote', '> Words of weight'],
  ['quote', '> Words of weight\n\nWho said them'],
  ['text', `> Words of weight\n\n${long}`],
  ['image', image],
  ['image', `${image}\n\n${image}`],
  ['split', `${image}\n\nSome words.`],
  ['split', `${chart}\n\n- a`],
  ['split', `${stats}\n\n${image}`],
  ['split', `${table}\n\n${chart}`],
  ['table', table],
  ['table', `Some words.\n\n${table}`],
  ['stats', stats],
  ['stats', `${stats}\n\nSome words.`],
])('is %s for %j', (layout, text) => {
  expect(layoutOf(text)).toBe(layout)
})

it.each([
  ['section', ''],
  ['section', 'One short line.'],
  ['text', 'One.\n\nTwo.'],
  ['text', long],
  ['stats', stats],
])('is %s for a section that opens with %j', (layout, text) => {
  expect(layoutOf(text, true)).toBe(layout)
})

it('is cover for the first slide and end for a brief last one of a deck of three', () => {
  const layouts = (text: string) => englishDeck(text).slides.map(({ layout }) => layout)
  expect(layouts('# A\n\n---\n# B\n\n---\n# Thank you\n\nCome again.\n\nSoon.')).toEqual([
    'cover',
    'text',
    'end',
  ])
  expect(layouts('# A\n\n---\n# B')).toEqual(['cover', 'text'])
  expect(layouts(`# A\n\n---\n# B\n\n---\n# C\n\n${long}`)).toEqual(['cover', 'text', 'text'])
})

it('is what the author says, and automatic where nobody knows that name', () => {
  const deck = englishDeck(
    '# A\n\n---\nlayout: quote\n---\n# B\n\n---\nlayout: stat\n---\n# C\n\n- a',
  )
  expect(deck.slides.map(({ layout }) => layout)).toEqual(['cover', 'quote', 'text'])
  expect(deck.diagnostics.map(brief)).toEqual(['error value-misspelt 9:9'])
  expect(deck.diagnostics[0]?.message).toBe('`layout` cannot be `stat`. Did you mean `stats`?')
})
