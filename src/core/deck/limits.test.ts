import { describe, expect, it } from 'vitest'
import { brief, bytesOf, englishDeck } from '../testing/decks.ts'
import { fileLimits, slideLimits } from './limits.ts'
import { loadDocument } from './load.ts'

/** Far above what a loaded machine needs: without the limits most of these never end. */
const patience = 120_000

const size = 40_000

const hostile: Readonly<Record<string, string>> = {
  'nested quotes': '>'.repeat(size),
  'nested lists': '- '.repeat(size / 2),
  'nested lists by indentation': Array.from(
    { length: 800 },
    (_, depth) => `${'  '.repeat(depth)}- a`,
  ).join('\n'),
  'quoted lists': '> - '.repeat(size / 4),
  'numbered lists': '1. '.repeat(size / 3),
  'list items': '- a\n'.repeat(size / 4),
  asterisks: '*'.repeat(size),
  'opened emphasis': '*a **b '.repeat(size / 7),
  'nested emphasis': '*a '.repeat(size / 6) + 'a*'.repeat(size / 6),
  'mixed emphasis': '*_'.repeat(size / 2),
  brackets: '['.repeat(size),
  'nested brackets': '['.repeat(size / 2) + ']'.repeat(size / 2),
  'opened links': '[a]('.repeat(size / 4),
  'growing backticks': Array.from({ length: 800 }, (_, length) => '`'.repeat(length)).join(' '),
  'opened tags': '<a '.repeat(size / 3),
  'opened comments': '<!--\n'.repeat(size / 5),
  'opened fences': '````a\n```a\n'.repeat(size / 11),
  'underlined headings': 'a\n=\n'.repeat(size / 4),
  'table rows': `a|b\n-|-\n${'a\n'.repeat(size / 2)}`,
  entities: '&'.repeat(size),
  'blank lines': '\n'.repeat(size),
  'one long word': 'a'.repeat(size),
  'one long line': '锦州是港口。'.repeat(size / 6),
  'unseen characters': '\u202e\0'.repeat(size / 2),
  separators: '---\n'.repeat(size / 4),
  'opened front matter': '---\nid: x\n'.repeat(size / 10),
}

describe.each(Object.entries(hostile))('%s', (_, text) => {
  it('end in bounded time as a slide, beside good ones', { timeout: patience }, () => {
    const deck = englishDeck(
      `# First\n\n---\nid: hostile\n---\n${text}\n\n---\nid: last\n---\n# Last`,
    )
    expect(deck.slides[0]?.content['en']?.title).toEqual([{ type: 'text', text: 'First' }])
    expect(deck.slides.at(-1)?.content['en']?.title).toEqual([{ type: 'text', text: 'Last' }])
  })

  it('end in bounded time as a document', { timeout: patience }, () => {
    expect(loadDocument({ path: 'a.md', bytes: bytesOf(text) }).languages).toHaveLength(1)
  })
})

it('shows a slide up to its limit and says where it ends', () => {
  const lines = englishDeck(`---\nid: a\n---\n${'a\n'.repeat(slideLimits.lines + 1)}`)
  expect(lines.diagnostics.map(brief)).toEqual([`error slide-too-long ${slideLimits.lines + 4}:1`])
  expect(lines.slides[0]?.content['en']?.blocks).toHaveLength(1)
  const marks = englishDeck(`---\nid: a\n---\nshown\n\n${'*a* '.repeat(slideLimits.delimiters)}`)
  expect(marks.diagnostics.map(brief)).toEqual(['error slide-too-deep 6:1'])
  expect(marks.slides[0]?.content['en']?.blocks).toHaveLength(1)
})

it('leaves code alone, however far it is indented', () => {
  expect(englishDeck(`---\nid: a\n---\n\`\`\`\n${' '.repeat(200)}a\n\`\`\``).diagnostics).toEqual(
    [],
  )
})

it('shows the first of too many slides', { timeout: patience }, () => {
  const deck = englishDeck('a\n---\n'.repeat(fileLimits.slides + 10))
  expect(deck.slides).toHaveLength(fileLimits.slides)
  expect(deck.diagnostics.map(({ code }) => code)).toEqual(['too-many-slides'])
})

it('loads 10,000 slides', { timeout: patience }, () => {
  const text = Array.from({ length: 10_000 }, (_, index) => {
    const section = index % 100 === 0 ? `section: Part ${index}\n` : ''
    return `---\nid: s${index}\n${section}---\n# Slide ${index}\n\n- **a**\n`
  })
  const deck = englishDeck(text.join('\n'))
  expect(deck.diagnostics).toEqual([])
  expect(deck.slides).toHaveLength(10_000)
  expect(deck.sections).toHaveLength(100)
  expect(deck.slides[9_999]).toMatchObject({ id: 's9999', section: 's9900' })
})
