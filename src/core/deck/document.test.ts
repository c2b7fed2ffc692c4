import { describe, expect, it } from 'vitest'
import { brief, bytesOf, deckOf } from '../testing/decks.ts'
import { inspect } from '../inspect/inspect.ts'
import type { Deck } from '../model/deck.ts'
import { loadDocument } from './load.ts'

function documentOf(text: string, path = 'town.md'): Deck {
  return loadDocument({ path, bytes: bytesOf(text) })
}

/** Each slide as its section and its words. */
function outline(deck: Deck, language = deck.languages[0] ?? ''): readonly string[] {
  return inspect(deck).slides.map(
    ({ section, text }) => `${section}: ${text[language]?.replaceAll('\n', ' | ')}`,
  )
}

it('has its first heading as cover, each ## as section, each ### as slide', () => {
  const deck = documentOf(
    '# Town\n\nBy the sea.\n\n## Port\n\nShips.\n\n### Berths\n\n27.\n\n#### Deep\n\n## Rail\n',
  )
  expect(outline(deck)).toEqual([
    'slide-1: Town | By the sea.',
    'slide-2: Port | Ships.',
    'slide-2: Berths | 27. | Deep',
    'slide-4: Rail',
  ])
  expect(deck.sections.map(({ title }) => title['en'])).toEqual(['Town', 'Port', 'Rail'])
  expect(deck.title).toEqual({ en: 'Town' })
})

it('keeps what stands above the first heading', () => {
  expect(outline(documentOf('Above.\n\nTown\n====\n\nBelow.'))).toEqual([
    'slide-1: Town | Above. | Below.',
  ])
})

it('takes a short first line as title where there is no heading', () => {
  const text = '锦州简介\n\n锦州位于辽宁省西南部。\n'
  expect(outline(documentOf(text, 'a.txt'))).toEqual(['slide-1: 锦州简介 | 锦州位于辽宁省西南部。'])
  expect(
    outline(
      documentOf('The town\nlies by the sea, and has done so for two thousand years.', 'a.txt'),
    ),
  ).toEqual(['slide-1: The town | lies by the sea, and has done so for two thousand years.'])
})

it('invents no title', () => {
  const deck = documentOf('The town lies by the sea.', 'a/town.txt')
  expect(outline(deck)).toEqual(['slide-1: The town lies by the sea.'])
  expect(deck.title).toEqual({ en: 'town' })
})

it('reads a text file as it was typed', () => {
  const deck = documentOf(
    'Town\n\n　　锦州位于辽宁。\n\n        indented <b>words</b> & <https://a.b>\n',
    'a.txt',
  )
  expect(outline(deck)).toEqual([
    'slide-1: Town | 锦州位于辽宁。 | indented <b>words</b> & <https://a.b>',
  ])
  expect(deck.diagnostics).toEqual([])
})

it('finds the targets of links, pictures and footnotes at the end of the document', () => {
  const deck = documentOf(
    '# Town\n\n## A\n\n[words][1] ![pic][2] note[^n]\n\n## B\n\n[1]: https://example.org\n[2]: media/a.svg\n[^n]: The <b>note</b>',
  )
  expect(outline(deck)[1]).toBe('slide-2: A | words  note[1] | pic | The note')
  expect(inspect(deck).slides[1]?.media).toEqual(['media/a.svg'])
  expect(deck.diagnostics.map(brief)).toEqual(['info link-removed 5:1', 'warning raw-html 11:11'])
})

it('keeps speaker notes with their section', () => {
  const { slides } = documentOf('# Town\n\n<!-- welcome -->\n\n## Port\n\n<!-- ships -->\n')
  expect(slides.map(({ content }) => content['en']?.notes)).toEqual(['welcome', 'ships'])
})

describe('a section too long for a slide', () => {
  const sentence =
    'Between 18:00–22:00 the 99.99% pure No. 5 market of 10,301 km² and 3.02 million opens. '
  const hanzi = '锦州位于辽宁省西南部，全市面积10,301平方公里，人口302万，海岸线长124公里。'

  it('is divided at sentence ends, its title repeated, and nothing lost', () => {
    const deck = documentOf(`# T\n\n## Market\n\n${sentence.repeat(30)}`)
    const [, ...parts] = inspect(deck).slides
    expect(parts.length).toBeGreaterThan(3)
    for (const part of parts) {
      expect(part.title['en']).toBe('Market')
      expect(part.section).toBe('slide-2')
      expect(part.text['en']).toMatch(/^Market\n(?:Between .*? opens\.\s?)+$/)
    }
    const words = parts.map(({ text }) => text['en']?.replace('Market\n', '')).join(' ')
    expect(words).toBe(sentence.repeat(30).trim())
  })

  it('is divided evenly', () => {
    const deck = documentOf(`# T\n\n## Market\n\n${sentence.repeat(30)}`)
    const lengths = inspect(deck)
      .slides.slice(1)
      .map(({ text }) => text['en']?.length ?? 0)
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.6)
  })

  it('is divided in Chinese too', () => {
    const deck = documentOf(`# 题\n\n## 城市\n\n${hanzi.repeat(30)}`)
    const [, ...parts] = inspect(deck).slides
    expect(parts.length).toBeGreaterThan(3)
    for (const part of parts)
      expect(part.text['zh-CN']).toMatch(/^城市\n(?:锦州位于.*?124公里。)+$/)
  })

  it('is divided between paragraphs before sentences, and keeps a heading with its text', () => {
    const paragraph = `${sentence.repeat(4).trim()}\n\n`
    const deck = documentOf(`# T\n\n## Market\n\n${paragraph.repeat(3)}#### Hours\n\n${paragraph}`)
    for (const { content } of deck.slides)
      expect(content['en']?.blocks.at(-1)?.type).not.toBe('heading')
    const paragraphs = deck.slides
      .flatMap(({ content }) => content['en']?.blocks ?? [])
      .filter(({ type }) => type === 'paragraph')
    expect(paragraphs).toHaveLength(4)
  })

  it('is divided between list items, which keep their numbers', () => {
    const deck = documentOf(
      `# T\n\n## Market\n\n${Array.from({ length: 24 }, (_, item) => `${item + 1}. Stall\n`).join('')}`,
    )
    const starts = deck.slides
      .flatMap(({ content }) => content['en']?.blocks ?? [])
      .map((block) => (block.type === 'list' ? block.start : 0))
    expect(starts.length).toBeGreaterThan(1)
    expect(starts[1]).toBeGreaterThan(1)
  })

  it('without any full stop is divided behind commas, else between words, never inside a figure', () => {
    const commas = documentOf(
      `# T\n\n## M\n\n${'between 18:00–22:00 at 99.99% of 10,301 km², '.repeat(60)}`,
    )
    const words = documentOf(
      `# T\n\n## M\n\n${'from 18:00 to 22:00 about 10,301 km² and No. 5 stands '.repeat(60)}`,
    )
    for (const { text } of inspect(commas).slides.slice(1)) expect(text['en']).toMatch(/km²,?$/)
    for (const { text } of inspect(words).slides.slice(1)) {
      expect(text['en']?.replace('M\n', '')).not.toMatch(/^\d|^km|No\.$|\d$/)
    }
  })

  it('is divided into the same number in each language', () => {
    const deck = deckOf({
      'deck.yaml': 'title: T\nlanguages: [zh-CN, en]',
      'zh-CN.md': `# 题\n\n## 城市\n\n${hanzi.repeat(20)}\n\n## 港口\n\n港口。`,
      'en.md': `# T\n\n## City\n\n${sentence.repeat(20)}\n\n## Port\n\nThe port.`,
    })
    expect(deck.diagnostics).toEqual([])
    expect(deck.slides.length).toBeGreaterThan(4)
    for (const { content } of deck.slides.slice(1, -1)) {
      expect(content['zh-CN']?.blocks[0]?.type).toBe('paragraph')
      expect(content['en']?.blocks[0]?.type).toBe('paragraph')
    }
    expect(outline(deck).at(-1)).toMatch(/港口 \| 港口。$/)
    expect(outline(deck, 'en').at(-1)).toMatch(/Port \| The port\.$/)
  })
})

it('keeps a cover to its title where much stands below it', () => {
  const deck = documentOf(`# Town\n\n${'A long line of words. '.repeat(20)}\n\n## Port`)
  expect(deck.slides.map(({ layout }) => layout)).toEqual(['cover', 'text', 'section'])
  expect(outline(deck)[0]).toBe('slide-1: Town')
})
