import { describe, expect, it } from 'vitest'
import { kinds } from '../../blocks/kinds.ts'
import { blocksOf, brief, englishDeck } from '../../testing/decks.ts'

function fenced(kind: string, body: string): string {
  return `\`\`\`${kind}\n${body}\n\`\`\``
}

function complaintsOf(text: string): readonly string[] {
  return englishDeck(`---\nid: only\n---\n${text}`).diagnostics.map(brief)
}

const samples = {
  stats: '- {value: 1.10, unit: 亿吨, label: 吞吐量}\n- {value: 302, label: 人口, note: 万}',
  cards: '- {title: Harbour, text: Deep, mark: 1}',
  timeline: '- {when: 1949, title: Capital}',
  chart: 'items:\n  - {label: Ore, value: 1.50}\n  - {label: Oil, value: 2, display: 约2}\nunit: t',
  map: 'places: [{id: a, name: Here, at: [121.10, 41]}]\nroutes: [{kind: sea, path: [a, [120, 40]], name: Line}]',
  compare: 'before: {label: Then, value: 10}\nafter: {label: Now, value: 1}',
  gallery: '- {image: ./media/a.jpg, alt: A wall}',
  video: 'src: media/a.mp4\ntitle: The film\nsubtitles: {en: media/a.vtt}',
  qr: 'url: https://example.org/\nlabel: More',
}

describe.each(Object.entries(samples))('%s', (kind, body) => {
  it('becomes a block of its kind', () => {
    expect(complaintsOf(fenced(kind, body))).toEqual([])
    expect(blocksOf(fenced(kind, body)).map(({ type }) => type)).toEqual([kind])
  })

  it('is one error at its place when it is nothing but words', () => {
    expect(complaintsOf(fenced(kind, 'just words'))).toEqual(['error value-not-map 5:1'])
    expect(complaintsOf(fenced(kind, ''))).toEqual(['error block-empty 4:1'])
  })
})

it('has a sample of every kind', () => {
  expect(Object.keys(samples)).toEqual(Object.keys(kinds))
})

it('keeps the form in which a figure was written', () => {
  expect(blocksOf(fenced('stats', samples.stats))[0]).toMatchObject({
    items: [{ value: '1.10' }, { value: '302' }],
  })
})

it('reckons with numbers however they were written', () => {
  expect(blocksOf(fenced('chart', samples.chart))[0]).toMatchObject({
    series: [{ values: [1.5, 2] }],
  })
})

it('shows a block without the keys that it does not know', () => {
  const text = fenced('chart', 'colour: red\nitems:\n  - {label: Ore, value: 1, hight: 2}')
  expect(complaintsOf(text)).toEqual(['warning key-unknown 5:1', 'warning key-unknown 7:28'])
  expect(blocksOf(text)).toHaveLength(1)
})

it('never shows half of a figure with a comma', () => {
  const text = fenced('stats', '- {value: 10,301, label: km²}')
  expect(complaintsOf(text)).toEqual(['error key-figure 5:14'])
  expect(blocksOf(text)).toEqual([])
})

it('never hides the rest of the slide', () => {
  const text = `above\n\n${fenced('stats', '- {value: [')}\n\nbelow`
  expect(complaintsOf(text)).toEqual([expect.stringContaining('error yaml-')])
  expect(blocksOf(text)).toHaveLength(2)
})

it.each([
  ['stats', '- value: 1\n  label:', 'error value-not-text 6:9'],
  ['stats', "- {value: 1, label: ''}", 'error value-empty 5:21'],
  ['stats', `- {value: 1, label: ${'x'.repeat(2001)}}`, 'error value-long 5:21'],
  ['stats', `${'- {value: 1, label: a}\n'.repeat(13)}`, 'error list-long 5:1'],
  ['stats', 'items: []', 'error list-short 5:8'],
  ['chart', 'labels: [a, b]\nseries: [{values: [1]}]', 'error chart-series-length 6:9'],
  ['map', 'places: [{id: a, name: A, at: [200, 1]}]', 'error value-large 5:32'],
  [
    'map',
    'places: [{id: a, name: A, at: [1, 1]}]\nroutes: [{kind: sea, path: [a, b]}]',
    'error map-place-unknown 6:32',
  ],
  ['map', 'places: [{id: a, name: A, at: [1, 1], main: often}]', 'error value-not-boolean 5:45'],
  ['qr', 'url: ftp://example.org\nlabel: a', 'error value-url 5:6'],
  ['qr', 'url: javascript:alert(1)\nlabel: a', 'error value-url 5:6'],
  ['video', 'src: https://example.org/a.mp4\ntitle: a', 'error media-outside 5:6'],
  ['compare', 'before: {label: a}', 'error value-missing 5:1'],
])('says what is wrong in %s', (kind, body, complaint) => {
  expect(complaintsOf(fenced(kind, body))).toEqual([complaint])
})

it('finds the column in a fence that stands in a list or a quote', () => {
  expect(complaintsOf('1. a\n\n   ```stats\n   - {value: 1}\n   ```')).toEqual([
    'error value-missing 7:6',
  ])
  expect(complaintsOf('> ```stats\n> - {value: 1}\n> ```')).toEqual(['error value-missing 5:5'])
})

it('guesses a misspelt kind, and shows unknown ones as code', () => {
  expect(complaintsOf(`${fenced('stat', 'a')}\n\n${fenced('python', 'b')}`)).toEqual([
    'warning block-misspelt 4:1',
  ])
  expect(blocksOf(fenced('constructor', 'a'))).toEqual([
    { type: 'code', language: 'constructor', text: 'a' },
  ])
})
