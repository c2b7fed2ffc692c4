import { expect, it } from 'vitest'
import { slidesAround, slidesPerRequest, titlesPerRequest } from '../../contract/requests.ts'
import { defaultSettings } from '../../core/settings/settings.ts'
import { makeDeck, makeSlide } from '../testing/deck.ts'
import { indexLibrary, rangeAround, rangeOf, spokenSlide, titlesOf } from './shown.ts'
import type { Shelved } from './shelf.ts'

function shelved(parts: Parameters<typeof makeDeck>[0] = {}): Shelved {
  const source = { id: 'trial', kind: 'folder', path: '/trial', root: 0 } as const
  return { deck: makeDeck(parts), source, revision: 7, mediaRevision: 2 }
}

it('an index says where sections stand, and holds no slide', () => {
  const title = { en: 'T' }
  const deck = shelved({
    languages: ['en', 'ja'],
    sections: [
      { id: 'a', title },
      { id: 'b', title },
    ],
    slides: [makeSlide('a', 'a'), makeSlide('b', 'b'), makeSlide('c', 'b')],
  })
  const index = indexLibrary([shelved(), deck], { attract: defaultSettings.attract })
  expect(index.loading).toBe(false)
  expect(index.languages).toEqual(['zh-CN', 'en', 'ja'])
  expect(index.decks[1]).toEqual({
    id: 'trial',
    title: deck.deck.title,
    languages: ['en', 'ja'],
    theme: 'brocade',
    cover: null,
    durationMinutes: null,
    count: 3,
    revision: 7,
    mediaRevision: 2,
    sections: [
      { id: 'a', title, start: 0, count: 1 },
      { id: 'b', title, start: 1, count: 2 },
    ],
  })
})

it('a range carries slides without the speaker’s notes', () => {
  const range = rangeOf(shelved(), 1, 2)
  expect(range).toMatchObject({ deck: 'trial', revision: 7, from: 1 })
  expect(range.slides.map(({ id }) => id)).toEqual(['s2', 's3'])
  expect(JSON.stringify(range)).not.toContain('notes')
})

it('a range ends with the deck, and is never large', () => {
  const slides = Array.from({ length: 100 }, (_, n) => makeSlide(`s${n}`))
  const long = shelved({ slides })
  expect(rangeOf(long, 98, 5).slides).toHaveLength(2)
  expect(rangeOf(long, 500, 5)).toMatchObject({ from: 100, slides: [] })
  expect(rangeOf(long, 0, 100).slides).toHaveLength(slidesPerRequest)
})

it('a window gets the slides on either side of the one it stands on', () => {
  const slides = Array.from({ length: 100 }, (_, n) => makeSlide(`s${n}`))
  const long = shelved({ slides })
  const around = (index: number) => {
    const range = rangeAround(long, index)
    return [range.from, range.from + range.slides.length - 1]
  }
  expect(around(50)).toEqual([50 - slidesAround, 50 + slidesAround])
  expect(around(1)[0]).toBe(0)
  expect(around(99)).toEqual([99 - slidesAround, 99])
})

it('a slide says its words and its recording in a language of its deck, and no notes', () => {
  const slide = makeSlide('port')
  const content = { ...slide.content['en'], title: [{ type: 'text', text: 'Port' }] } as const
  const spoken = {
    ...slide,
    content: {
      en: {
        ...content,
        blocks: [{ type: 'image', src: 'a.svg', alt: 'Cranes', caption: 'At night' }],
        notes: 'Say this',
        audio: 'media/port.mp3',
      },
    },
  } as const
  const deck = shelved({ slides: [spoken] })
  expect(spokenSlide(deck, 'port', 'en')).toEqual({
    parts: ['Port', 'Cranes', 'At night'],
    audio: 'media/port.mp3',
  })
  expect(spokenSlide(deck, 'port', 'ja')).toBeNull()
  expect(spokenSlide(deck, 'rail', 'en')).toBeNull()
})

it('titles are one line of plain text, and never many', () => {
  const spoken = {
    title: [
      { type: 'strong' as const, children: [{ type: 'text' as const, text: 'Rail' }] },
      { type: 'break' as const },
      { type: 'text' as const, text: 'and road' },
    ],
    blocks: [],
    notes: 'for the speaker',
    audio: null,
  }
  const slides = Array.from({ length: 300 }, (_, n) => makeSlide(`s${n}`))
  const rail = { ...makeSlide('rail'), cover: 'media/rail.svg', content: { en: spoken } }
  const long = shelved({ slides: [rail, ...slides] })
  expect(titlesOf(long, 0, 2)).toEqual({
    deck: 'trial',
    revision: 7,
    from: 0,
    titles: [
      { title: { en: 'Rail and road' }, layout: 'text', cover: 'media/rail.svg' },
      { title: { en: 's0', 'zh-CN': 's0' }, layout: 'text', cover: null },
    ],
  })
  expect(titlesOf(long, 0, 1_000_000).titles).toHaveLength(titlesPerRequest)
  expect(titlesOf(long, 300, 5).titles).toHaveLength(1)
})
