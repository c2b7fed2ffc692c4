import { describe, expect, it } from 'vitest'
import type { Block } from '../model/block.ts'
import type { Deck, Slide } from '../model/deck.ts'
import { composeAttract } from './compose.ts'
import type { AttractSettings } from './compose.ts'

type Blocks = Readonly<Record<string, readonly Block[]>>

function slide(id: string, blocks: Blocks, more: Partial<Slide> = {}): Slide {
  const content = Object.fromEntries(
    Object.entries(blocks).map(([language, inside]) => [
      language,
      {
        title: [{ type: 'text' as const, text: `${id} ${language}` }],
        blocks: inside,
        notes: '',
        audio: null,
      },
    ]),
  )
  const rest = { cover: null, seconds: null, link: null, places: {}, ...more }
  return { id, section: 'all', layout: 'text', content, ...rest }
}

function deck(id: string, slides: readonly Slide[], more: Partial<Deck> = {}): Deck {
  return {
    id,
    title: { en: `The ${id}`, 'zh-CN': id },
    languages: ['zh-CN', 'en'],
    order: null,
    theme: 'brocade',
    cover: null,
    durationMinutes: null,
    idle: {},
    attract: [],
    sections: [],
    slides,
    diagnostics: [],
    ...more,
  }
}

function stats(...values: readonly string[]): Block {
  return {
    type: 'stats',
    items: values.map((value) => ({ value, label: `of ${value}`, unit: 'km' })),
  }
}

function image(src: string, caption = ''): Block {
  return { type: 'image', src, alt: 'a picture', caption }
}

const both = (...blocks: readonly Block[]): Blocks => ({ en: blocks, 'zh-CN': blocks })
const plain = (id: string, more?: Partial<Slide>) => slide(id, both(), more)
const figure = (id: string, more?: Partial<Slide>) =>
  slide(id, { en: [stats(`${id}1`, `${id}2`)], 'zh-CN': [stats(`${id}一`)] }, more)
const picture = (id: string) => slide(id, both(image(`media/${id}.svg`)))

function compose(decks: readonly Deck[], settings: Partial<AttractSettings> = {}) {
  return composeAttract(decks, { itemSeconds: 8, playlist: [], ...settings })
}

const names = (items: ReturnType<typeof compose>) =>
  items.map((item) => `${item.deck}/${item.slide} ${item.kind}`)

describe('a slide in the loop', () => {
  it('is its deck’s cover when it is the first, with the deck’s picture or its own', () => {
    const decks = [
      deck('a', [plain('s')], { cover: 'media/a.svg' }),
      deck('b', [plain('t', { cover: 'media/t.svg' })]),
    ]
    const cover = { kind: 'cover', figure: null, seconds: 8 }
    expect(compose(decks)).toEqual([
      { ...cover, deck: 'a', slide: 's', image: 'media/a.svg', title: decks[0]?.title },
      { ...cover, deck: 'b', slide: 't', image: 'media/t.svg', title: decks[1]?.title },
    ])
  })

  it('is its first figure in every language, before its own picture', () => {
    const own = slide('u', both(stats('3'), image('media/u.svg')))
    const items = compose([deck('a', [plain('s'), figure('t', { cover: 'media/t.svg' }), own])])
    expect(items[1]).toEqual({
      kind: 'figure',
      deck: 'a',
      slide: 't',
      image: 'media/t.svg',
      title: { en: 't en', 'zh-CN': 't zh-CN' },
      figure: {
        en: { value: 't1', unit: 'km', label: 'of t1' },
        'zh-CN': { value: 't一', unit: 'km', label: 'of t一' },
      },
      seconds: 8,
    })
    expect(items[2]?.image).toBe('media/u.svg')
  })

  it('is no figure that some visitors could not read', () => {
    const half = slide('t', { en: [stats('1')], 'zh-CN': [] })
    expect(names(compose([deck('a', [plain('s'), half])]))).toEqual(['a/s cover'])
  })

  it('is a picture with its title, or with its caption where it has no title', () => {
    const untitled = slide('u', both(image('media/u.svg', 'Sails')))
    const content = Object.fromEntries(
      Object.entries(untitled.content).map(([tag, one]) => [tag, { ...one, title: [] }]),
    )
    const items = compose([deck('a', [plain('s'), picture('t'), { ...untitled, content }])])
    expect(items.slice(1)).toMatchObject([
      { kind: 'picture', image: 'media/t.svg', title: { en: 't en', 'zh-CN': 't zh-CN' } },
      { kind: 'picture', image: 'media/u.svg', title: { en: 'Sails', 'zh-CN': 'Sails' } },
    ])
  })

  it('is each picture of a gallery, with its own caption in every language', () => {
    const gallery = (...captions: readonly string[]): Block => ({
      type: 'gallery',
      items: captions.map((caption, n) => ({ image: `media/${n}.svg`, alt: 'alt', caption })),
    })
    const slides = [
      plain('s'),
      slide('g', { en: [gallery('Port', 'Temple')], 'zh-CN': [gallery('港', '寺')] }),
    ]
    expect(compose([deck('a', slides)]).slice(1)).toMatchObject([
      { slide: 'g', image: 'media/0.svg', title: { en: 'Port', 'zh-CN': '港' } },
      { slide: 'g', image: 'media/1.svg', title: { en: 'Temple', 'zh-CN': '寺' } },
    ])
  })
})

describe('the mix', () => {
  it('spreads four figures and four pictures over a long deck', () => {
    const slides = Array.from({ length: 16 }, (_, n) => [figure(`f${n}`), picture(`p${n}`)]).flat()
    const items = compose([deck('a', [plain('s'), ...slides])])
    expect(names(items)).toEqual([
      'a/s cover',
      'a/f2 figure',
      'a/p2 picture',
      'a/f6 figure',
      'a/p6 picture',
      'a/f10 figure',
      'a/p10 picture',
      'a/f14 figure',
      'a/p14 picture',
    ])
  })

  it('lets decks take turns, whatever their lengths, each unlike the one before', () => {
    const decks = [
      deck('a', [plain('s'), figure('t'), figure('u')]),
      deck('b', [plain('s'), figure('v')]),
      deck('c', []),
    ]
    expect(names(compose(decks))).toEqual([
      'a/s cover',
      'b/v figure',
      'a/t figure',
      'b/s cover',
      'a/u figure',
    ])
    expect(compose([])).toEqual([])
  })

  it('does not begin every deck with its cover', () => {
    const decks = Array.from({ length: 40 }, (_, n) => deck(`d${n}`, [plain('s'), figure('t')]))
    const kinds = compose(decks).map(({ kind }) => kind)
    expect(kinds.slice(0, 6)).toEqual(['cover', 'figure', 'cover', 'figure', 'cover', 'figure'])
  })

  it('never shows one picture twice in a row, over the end of a round neither', () => {
    const cover = { cover: 'media/a.svg' }
    const items = compose([deck('a', [plain('s'), figure('t', cover), figure('u', cover)], cover)])
    expect(items.map((item) => item.image)).toEqual(['media/a.svg', null, null])
    const own = { cover: 'media/t.svg' }
    const slides = [plain('s'), figure('t', own), figure('u', cover), plain('end', cover)]
    const round = compose([deck('a', slides, cover)])
    expect(round.map((item) => item.image)).toEqual(['media/a.svg', 'media/t.svg', null])
    expect(compose([deck('a', [plain('s')], cover)])).toHaveLength(1)
  })
})

describe('what a deck chooses for itself', () => {
  const slides = [plain('s'), figure('t'), plain('u', { seconds: 20 }), picture('v')]
  const attract = [
    { slide: 'v', seconds: null },
    { slide: 'u', seconds: null },
    { slide: 't', seconds: 12 },
  ]

  it('replaces the automatic choice, plain slides included', () => {
    const items = compose([deck('a', slides, { attract })])
    expect(items.map(({ slide: id, seconds }) => [id, seconds])).toEqual([
      ['v', 8],
      ['u', 20],
      ['t', 12],
    ])
    expect(items[1]).toMatchObject({ kind: 'cover', image: null, title: { en: 'u en' } })
  })
})

describe('the hall’s playlist', () => {
  const decks = [
    deck('a', [plain('s'), figure('t', { seconds: 30 }), picture('u')]),
    deck('b', [plain('s'), figure('v')]),
  ]

  it('plays decks and slides in its own order, as long as it says', () => {
    const playlist = [
      { item: 'b', seconds: null },
      { item: 'a/u', seconds: 3 },
      { item: 'a/t', seconds: null },
    ]
    const items = compose(decks, { playlist, itemSeconds: 5 })
    expect(items.map((item) => `${item.deck}/${item.slide} ${item.seconds}`)).toEqual([
      'b/s 5',
      'b/v 5',
      'a/u 3',
      'a/t 30',
    ])
  })

  it('goes on without what is not there, and by itself where nothing is', () => {
    const entry = (item: string) => ({ item, seconds: null })
    const playlist = ['x', 'a/x', 'a/t/u', 'a/t', 'a/t', ''].map(entry)
    expect(names(compose(decks, { playlist }))).toEqual(['a/t figure'])
    expect(compose(decks, { playlist: [entry('x')] })).toEqual(compose(decks))
  })
})
