import { describe, expect, it } from 'vitest'
import { brief, bytesOf, deckOf, located } from '../testing/decks.ts'
import { loadDocument } from './load.ts'

describe('a folder', () => {
  it('becomes a deck with all that its files say', () => {
    const deck = deckOf(
      {
        'deck.yaml':
          'title: {zh-CN: 锦州, en: Jinzhou}\nlanguages: [zh-CN, en]\norder: 2\ntheme: brocade\ncover: ./media/cover.svg\ndurationMinutes: 12\nidle: {timeoutSeconds: 90}\n',
        'zh-CN.md':
          '# 锦州\n\n---\nid: port\nsection: 港口\ncover: media/port.jpg\nseconds: 12\n---\n## 锦州港\n\n- 27个泊位\n\n<!-- 说明 -->',
        'en.md':
          '# Jinzhou\n\n---\nid: port\nsection: The port\n---\n## Jinzhou Port\n\n- 27 berths\n\n<!-- Say -->',
        'README.md': '# Not a language',
        'notes/de.md': '# Not in the folder itself',
      },
      ['media/cover.svg', 'media/port.jpg'],
    )
    expect(deck).toEqual({
      id: 'deck',
      title: { 'zh-CN': '锦州', en: 'Jinzhou' },
      languages: ['zh-CN', 'en'],
      order: 2,
      theme: 'brocade',
      cover: 'media/cover.svg',
      durationMinutes: 12,
      attract: [],
      idle: { timeoutSeconds: 90 },
      sections: [
        { id: 'slide-1', title: { 'zh-CN': '锦州', en: 'Jinzhou' } },
        { id: 'port', title: { 'zh-CN': '港口', en: 'The port' } },
      ],
      slides: [
        {
          id: 'slide-1',
          section: 'slide-1',
          layout: 'cover',
          cover: null,
          seconds: null,
          link: null,
          content: {
            'zh-CN': {
              title: [{ type: 'text', text: '锦州' }],
              blocks: [],
              notes: '',
              audio: null,
            },
            en: { title: [{ type: 'text', text: 'Jinzhou' }], blocks: [], notes: '', audio: null },
          },
          places: {
            'zh-CN': { file: 'zh-CN.md', line: 1, column: 1 },
            en: { file: 'en.md', line: 1, column: 1 },
          },
        },
        {
          id: 'port',
          section: 'port',
          layout: 'text',
          cover: 'media/port.jpg',
          seconds: 12,
          link: null,
          content: {
            'zh-CN': {
              title: [{ type: 'text', text: '锦州港' }],
              blocks: [
                {
                  type: 'list',
                  ordered: false,
                  start: 1,
                  items: [[{ type: 'paragraph', text: [{ type: 'text', text: '27个泊位' }] }]],
                },
              ],
              notes: '说明',
              audio: null,
            },
            en: {
              title: [{ type: 'text', text: 'Jinzhou Port' }],
              blocks: [
                {
                  type: 'list',
                  ordered: false,
                  start: 1,
                  items: [[{ type: 'paragraph', text: [{ type: 'text', text: '27 berths' }] }]],
                },
              ],
              notes: 'Say',
              audio: null,
            },
          },
          places: {
            'zh-CN': { file: 'zh-CN.md', line: 4, column: 1 },
            en: { file: 'en.md', line: 4, column: 1 },
          },
        },
      ],
      diagnostics: [],
    })
  })

  it('each language of a slide has a recording of its own, and one that is missing is named', () => {
    const slide = (audio: string): string => `---\nid: port\naudio: media/${audio}\n---\n# Port\n`
    const deck = deckOf(
      {
        'deck.yaml': 'title: Deck\nlanguages: [zh-CN, en]',
        'zh-CN.md': slide('zh.mp3'),
        'en.md': slide('en.mp3'),
      },
      ['media/zh.mp3'],
    )
    expect(deck.slides[0]?.content['zh-CN']?.audio).toBe('media/zh.mp3')
    expect(deck.slides[0]?.content['en']?.audio).toBe('media/en.mp3')
    expect(deck.diagnostics.map(located)).toEqual(['en.md warning media-missing 3:8'])
  })

  it('without deck.yaml shows what its files say', () => {
    const deck = deckOf({ 'en.md': '# Town', 'fr.md': '# Ville' })
    expect(deck).toMatchObject({ title: { en: 'Town', fr: 'Ville' }, languages: ['en', 'fr'] })
    expect(deck.diagnostics.map(located)).toEqual(['deck.yaml error deck-file-missing 1:1'])
  })

  it.each([
    ['', ['error value-missing 1:1', 'error value-missing 1:1']],
    ['- a', ['error value-not-map 1:1']],
    ['title: [', ['error yaml-unclosed 1:9']],
    ['title: {en: Town}\nlanguages: [en]\nidle: soon', ['error value-not-map 3:7']],
    ['title: {en: Town}\nlanguages: en', ['error value-not-list 2:12']],
    ['title: {en: 5}\nlanguages: [en]', ['error value-not-text 1:13']],
    ['title: Town\nlanguages: [en]\nconstructor: 1', ['error key-forbidden 3:1']],
  ])('survives deck.yaml with %j', (text, complaints) => {
    const deck = deckOf({ 'deck.yaml': text, 'en.md': '# Town' })
    expect(deck.diagnostics.map(brief)).toEqual(complaints)
    expect(deck).toMatchObject({ title: { en: 'Town' }, languages: ['en'], theme: 'brocade' })
  })

  it.each([
    ['timeoutSeconds: 2, warningSeconds: 20', [], { timeoutSeconds: 2, warningSeconds: 20 }],
    ['timeoutSeconds: 0.5', [], { timeoutSeconds: 0.5 }],
    ['timeoutSeconds: 86400', [], { timeoutSeconds: 86_400 }],
    ['timeoutSeconds: 86401', ['error value-large 3:24'], {}],
    ['timeoutSeconds: 0', ['error value-not-above 3:24'], {}],
    ['warningSeconds: 0.5', ['warning idle-warning-short 3:24'], { warningSeconds: 0.5 }],
  ])('takes the idle times that settings take: %s', (times, complaints, idle) => {
    const yaml = `title: Town\nlanguages: [en]\nidle: {${times}}`
    const deck = deckOf({ 'deck.yaml': yaml, 'en.md': '# Town' })
    expect(deck.diagnostics.map(brief)).toEqual(complaints)
    expect(deck.idle).toEqual(idle)
  })

  it('without slides is an error and still a deck', () => {
    const deck = deckOf({ 'deck.yaml': 'title: Town\nlanguages: [en]', 'en.md': '\n' })
    expect(deck.diagnostics.map(located)).toEqual(['deck.yaml error deck-empty 1:1'])
    expect(deck).toMatchObject({ title: { en: 'Town' }, slides: [], sections: [] })
    expect(deckOf({}).languages).toEqual(['en'])
  })

  it('takes a language whatever the case of its tag', () => {
    const deck = deckOf({
      'deck.yaml': 'title: T\nlanguages: [ZH-hans-cn]',
      'zh-Hans-CN.md': '# 锦州',
    })
    expect(deck).toMatchObject({ languages: ['zh-Hans-CN'], diagnostics: [] })
  })
})

describe('one language’s text stands in', () => {
  const deck = deckOf({
    'deck.yaml': 'title: T\nlanguages: [zh-CN, en]',
    'zh-CN.md': '---\nid: a\n---\n# 甲\n\n---\nid: b\n---\n# 乙',
    'en.md': '---\nid: a\n---\n# A\n\n---\nid: c\nsection: Part\n---\n# C',
  })

  it('for the other that lacks the slide', () => {
    const titles = deck.slides.map(({ content }) =>
      ['zh-CN', 'en'].map((tag) => content[tag]?.title[0]),
    )
    expect(titles).toMatchObject([
      [{ text: '甲' }, { text: 'A' }],
      [{ text: 'C' }, { text: 'C' }],
      [{ text: '乙' }, { text: '乙' }],
    ])
    expect(deck.diagnostics.map(located)).toEqual([
      'en.md warning slide-untranslated 7:1',
      'zh-CN.md warning slide-untranslated 7:1',
    ])
  })

  it('for a section’s title', () => {
    expect(deck.sections.at(-1)?.title).toEqual({ 'zh-CN': 'Part', en: 'Part' })
  })
})

describe('a document', () => {
  it('of slides is read as slides', () => {
    const deck = loadDocument({
      path: 'a/town.md',
      bytes: bytesOf('# A\n\n---\n\n# B'),
      language: 'en-gb',
    })
    expect(deck).toMatchObject({
      id: 'town',
      languages: ['en-GB'],
      title: { 'en-GB': 'A' },
      diagnostics: [],
    })
    expect(deck.slides).toHaveLength(2)
  })

  it('has its language guessed, also when it is named wrongly', () => {
    expect(
      loadDocument({ path: 'a.md', bytes: bytesOf('# 锦州 Jinzhou'), language: '../x' }).languages,
    ).toEqual(['zh-CN'])
    expect(loadDocument({ path: 'a.md', bytes: bytesOf('# Jinzhou, 锦') }).languages).toEqual([
      'en',
    ])
  })
})

it('a theme that is not there is named at its line, and the default worn', () => {
  const deck = deckOf({
    'deck.yaml': 'title: Town\nlanguages: [en]\ntheme: porcelan\n',
    'en.md': '# Town',
  })
  expect(deck.theme).toBe('brocade')
  expect(deck.diagnostics.map(located)).toEqual(['deck.yaml warning theme-unknown 3:8'])
  expect(deck.diagnostics[0]?.message).toContain('Choose one of: porcelain, brocade, harbour.')
})
