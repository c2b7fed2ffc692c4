import { afterEach, describe, expect, it } from 'vitest'
import { fixtureDeck, located } from '../testing/decks.ts'
import { inspect } from '../inspect/inspect.ts'
import type { Deck } from '../model/deck.ts'

function textOf(deck: Deck, slide: number, language = 'en'): string {
  return inspect(deck).slides[slide]?.text[language] ?? ''
}

describe('hostile decks', () => {
  afterEach(() => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(globalThis).not.toHaveProperty('executed')
  })

  it('rejects YAML that multiplies or nests without end, and shows the rest', () => {
    const deck = fixtureDeck('yaml-bomb')
    expect(deck.diagnostics.map(located)).toEqual([
      'deck.yaml error yaml-alias 5:20',
      'en.md error yaml-deep 7:1',
      'en.md error yaml-alias 12:10',
      'en.md error block-empty 19:1',
      'en.md error slide-too-deep 20:1',
      'en.md error yaml-alias 25:5',
    ])
    expect(deck.slides.map(({ id }) => id)).toEqual(['cover', 'slide-2'])
    expect(textOf(deck, 0)).toBe('The bomb\n27\nberths')
    expect(textOf(deck, 1)).toBe('Still shown')
  })

  it('rejects keys that name the machinery of objects', () => {
    const deck = fixtureDeck('proto')
    expect(deck.diagnostics.map(located)).toEqual([
      'deck.yaml error key-forbidden 3:1',
      'en.md error key-forbidden 3:1',
      'en.md error key-forbidden 8:26',
      'en.md error key-forbidden 12:26',
      'en.md error key-forbidden 12:40',
    ])
    expect(JSON.stringify(deck.slides)).not.toContain('isAdmin')
    expect(deck.slides[0]?.content['en']?.blocks.map(({ type }) => type)).toEqual(['code', 'code'])
  })

  it('never runs front matter, and drops it unread', () => {
    const deck = fixtureDeck('js-front-matter')
    expect(deck.diagnostics.map(located)).toEqual([
      'en.md error front-matter-language 1:1',
      'en.md error front-matter-language 14:1',
      'en.md error front-matter-language 19:1',
    ])
    expect(deck.slides.map(({ id }) => id)).toEqual(['slide-1', 'second', 'slide-3', 'slide-4'])
    expect(deck.slides.map((_, index) => textOf(deck, index))).toEqual([
      'Shown without its header',
      'Second',
      'Third',
      'Not closed, so only the line goes',
    ])
  })

  it('drops raw HTML with all that it holds', () => {
    const deck = fixtureDeck('raw-html')
    expect(deck.diagnostics.map(located)).toEqual([
      'en.md warning raw-html 1:12',
      'en.md warning raw-html 3:23',
      'en.md warning raw-html 3:36',
      'en.md warning raw-html 5:1',
      'en.md warning raw-html 11:1',
      'en.md warning raw-html 15:1',
      'en.md warning raw-html 17:1',
      'en.md info link-removed 19:1',
    ])
    expect(JSON.stringify(deck.slides)).not.toMatch(/executed|onerror|example\.org|javascript|</)
    expect(textOf(deck, 1)).toBe(
      'Markdown only\nLine one\nline two, bold,  and on.\nInside a division\nwords',
    )
    expect(deck.slides[0]?.content['en']?.notes).toBe('The notes')
  })
})

it('reports duplicate keys and ids where they stand twice', () => {
  const deck = fixtureDeck('duplicate-keys')
  expect(deck.diagnostics.map(located)).toEqual([
    'deck.yaml error yaml-duplicate-key 3:1',
    'en.md error yaml-duplicate-key 4:1',
    'en.md error yaml-duplicate-key 11:3',
    'en.md error id-duplicate 20:1',
  ])
  expect(deck.slides.map(({ id }) => id)).toEqual(['slide-1', 'same', 'same-2'])
})

it('emphasises beside full-width punctuation', () => {
  const { slides } = fixtureDeck('cjk-emphasis')
  const blocks = slides.flatMap(({ content }) => content['zh-CN']?.blocks ?? [])
  const emphasised = JSON.stringify(blocks).matchAll(
    /"(strong|emphasis)","children":\[\{"type":"text","text":"([^"]+)"/g,
  )
  expect(Array.from(emphasised, ([, type, text]) => `${type} ${text}`)).toEqual([
    'strong 重要：',
    'strong “锦绣之州”',
    'strong （古称徒河）',
    'emphasis 注意！',
    'strong 锦州',
  ])
})

it('locates each complaint at its exact line and column', () => {
  expect(fixtureDeck('positions').diagnostics.map(located)).toEqual([
    'en.md warning key-misspelt 3:1',
    'en.md error value-not-number 4:10',
    'en.md error value-missing 11:5',
    'en.md warning key-misspelt 11:17',
    'en.md error value-missing 12:5',
    'en.md error value-not-text 13:11',
    'en.md error value-choice 17:11',
    'en.md error value-not-number 19:27',
    'en.md warning image-alt 22:6',
    'en.md warning media-missing 22:6',
    'en.md warning raw-html 22:33',
    'en.md error image-remote 22:49',
    'en.md error value-misspelt 27:9',
    'en.md error media-outside 29:1',
    'en.md error media-outside 29:17',
    'en.md error image-remote 29:35',
    'en.md error media-outside 29:66',
    'en.md error key-figure 32:14',
    'en.md error media-outside 36:6',
    'en.md error key-invalid 38:20',
    'en.md warning fence-unclosed 41:1',
  ])
})

it('finds fault with what is missing in one language', () => {
  const deck = fixtureDeck('languages')
  expect(deck.diagnostics.map(located)).toEqual([
    'deck.yaml warning title-untranslated 1:8',
    'deck.yaml error language-missing 2:24',
    'deck.yaml warning language-duplicate 2:28',
    'deck.yaml error value-language 2:35',
    'deck.yaml warning media-case 3:8',
    'deck.yaml error value-theme 4:8',
    'deck.yaml error value-small 5:18',
    'deck.yaml warning idle-warning-short 6:44',
    'deck.yaml warning key-unknown 6:48',
    'de.md warning language-unlisted 1:1',
    'en.md warning section-untranslated 4:1',
    'en.md warning layout-mismatch 5:9',
    'zh-CN.md warning slide-untranslated 11:1',
  ])
  expect(deck).toMatchObject({
    title: { 'zh-CN': '锦州', en: 'Jinzhou' },
    languages: ['zh-CN', 'en'],
    theme: 'brocade',
    durationMinutes: null,
    idle: { timeoutSeconds: 60, warningSeconds: 10 },
    sections: [
      { id: 'slide-1', title: { 'zh-CN': '锦州', en: 'Jinzhou' } },
      { id: 'port', title: { 'zh-CN': '港口', en: '港口' } },
    ],
  })
  expect(deck.slides.map(({ layout }) => layout)).toEqual(['cover', 'text', 'end'])
  expect(textOf(deck, 2)).toBe('只有中文')
})
