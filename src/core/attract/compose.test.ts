import { expect, it } from 'vitest'
import type { Block } from '../model/block.ts'
import type { Deck, Slide } from '../model/deck.ts'
import { composeAttract } from './compose.ts'

function slide(
  id: string,
  blocks: Readonly<Record<string, readonly Block[]>>,
  cover: string | null = null,
): Slide {
  const content = Object.fromEntries(
    Object.entries(blocks).map(([language, inside]) => [
      language,
      { title: [{ type: 'text' as const, text: `${id} ${language}` }], blocks: inside, notes: '' },
    ]),
  )
  return { id, section: 'all', layout: 'text', cover, seconds: null, link: null, content }
}

function deck(id: string, slides: readonly Slide[], cover: string | null = null): Deck {
  return {
    id,
    title: { en: `The ${id}`, 'zh-CN': id },
    languages: ['zh-CN', 'en'],
    order: null,
    theme: 'brocade',
    cover,
    durationMinutes: null,
    idle: {},
    sections: [],
    slides,
    diagnostics: [],
  }
}

function stats(...values: readonly string[]): Block {
  return {
    type: 'stats',
    items: values.map((value) => ({ value, label: `of ${value}`, unit: 'km' })),
  }
}

const plain = (id: string) => slide(id, { en: [], 'zh-CN': [] })
const figure = (id: string, cover?: string) =>
  slide(id, { en: [stats(`${id}1`, `${id}2`)], 'zh-CN': [stats(`${id}一`)] }, cover)

it('shows each deck’s cover, else that of its first slide', () => {
  const decks = [deck('a', [plain('s')], 'media/a.svg'), deck('b', [slide('t', {}, 'media/t.svg')])]
  expect(composeAttract(decks)).toEqual([
    { deck: 'a', slide: 's', image: 'media/a.svg', title: decks[0]?.title, figure: null },
    { deck: 'b', slide: 't', image: 'media/t.svg', title: decks[1]?.title, figure: null },
  ])
})

it('shows a slide’s first figure in every language', () => {
  expect(composeAttract([deck('a', [plain('s'), figure('t', 'media/t.svg')])])[1]).toEqual({
    deck: 'a',
    slide: 't',
    image: 'media/t.svg',
    title: { en: 't en', 'zh-CN': 't zh-CN' },
    figure: {
      en: { value: 't1', unit: 'km', label: 'of t1' },
      'zh-CN': { value: 't一', unit: 'km', label: 'of t一' },
    },
  })
})

it('leaves out a figure that some visitors could not read', () => {
  expect(composeAttract([deck('a', [slide('t', { en: [stats('1')], 'zh-CN': [] })])])).toHaveLength(
    1,
  )
})

it('spreads four figures over a long deck', () => {
  const long = deck(
    'a',
    Array.from({ length: 16 }, (_, n) => figure(`s${n}`)),
  )
  expect(composeAttract([long]).map((item) => item.slide)).toEqual(['s0', 's2', 's6', 's10', 's14'])
})

it('lets decks take turns, whatever their lengths', () => {
  const decks = [
    deck('a', [plain('s'), figure('t'), figure('u')]),
    deck('b', [figure('v')]),
    deck('c', []),
  ]
  expect(composeAttract(decks).map((item) => `${item.deck} ${item.slide}`)).toEqual([
    'a s',
    'b v',
    'a t',
    'b v',
    'a u',
  ])
  expect(composeAttract([])).toEqual([])
})
