import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bytesOf } from '../testing/decks.ts'
import { inspect } from '../inspect/inspect.ts'
import { layouts, type Deck } from '../model/deck.ts'
import { loadDeck, loadDocument } from './load.ts'
import words from '../../../resources/locales/en/diagnostics.json' with { type: 'json' }

const deckFile = `title: {zh-CN: 锦州, en: Jinzhou}
languages: [zh-CN, en]
cover: media/cover.svg
idle: {timeoutSeconds: 60, warningSeconds: 20}
`

const languageFile = `---
id: cover
layout: cover
---
# 锦州 **重要：**请 [link](https://example.org)

<!-- notes -->

---
id: port
section: 港口
---
## Port ![](media/a.svg)

- one
  - two \`code\`

> quote

\`\`\`stats
- {value: 10301, unit: km², label: 面积}
\`\`\`

| a | b |
|---|---|
| 1 | 2[^1] |

[^1]: note

---

\`\`\`map
places:
  - {id: jinzhou, name: 锦州, at: [121.1, 41.1]}
routes:
  - {kind: rail, path: [jinzhou, [116.4, 39.9]]}
\`\`\`
`

/** What every deck keeps, whatever it was made of. */
function expectSound(deck: Deck, texts: ReadonlyMap<string, Uint8Array>): void {
  const ids = deck.slides.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const sections = deck.sections.map(({ id }) => id)
  expect(new Set(sections).size).toBe(sections.length)
  expect(deck.languages.length).toBeGreaterThan(0)
  for (const slide of deck.slides) {
    expect(sections).toContain(slide.section)
    expect(layouts).toContain(slide.layout)
    expect(Object.keys(slide.content).sort()).toEqual([...deck.languages].sort())
  }
  for (const section of sections) expect(ids).toContain(section)
  for (const { code, message, values, file, line, column } of deck.diagnostics) {
    expect(message, code).not.toBe('')
    // Every place of the catalogue's words is filled; braces in a value are the author's own.
    for (const [, place = ''] of words[code].matchAll(/\{\{(\w+)\}\}/g)) {
      expect(Object.keys(values), code).toContain(place)
    }
    const lines = new TextDecoder().decode(texts.get(file)).split(/\r\n?|\n/)
    expect(line, `${code} line`).toBeGreaterThanOrEqual(1)
    expect(line, `${code} line`).toBeLessThanOrEqual(lines.length)
    expect(column, `${code} column`).toBeGreaterThanOrEqual(1)
    expect(column, `${code} ${line}:${column}`).toBeLessThanOrEqual(
      (lines[line - 1] ?? '').length + 2,
    )
  }
  JSON.stringify(inspect(deck))
}

function load(files: Readonly<Record<string, Uint8Array>>): void {
  const source = Object.entries(files).map(([path, bytes]) => ({ path, bytes }))
  expectSound(
    loadDeck({ id: 'deck', files: source, media: ['media/cover.svg'] }),
    new Map(Object.entries(files)),
  )
}

/** Pieces of our own syntax, which arbitrary text would never hit. */
const scraps = fc.constantFrom(
  '---\n',
  '\n---\nid: x\n---\n',
  '---js\n',
  'section: s\n',
  '```stats\n',
  '```\n',
  '~~~\n',
  '<!--',
  '-->',
  '<b>',
  '<script>',
  '[a](b)',
  '![](http://x)',
  '![a](../b)',
  '*',
  '**',
  '_',
  '> ',
  '- ',
  '1. ',
  '# ',
  '## ',
  '|a|\n|-|\n',
  '[^1]',
  '[^1]: x\n',
  '{',
  '}',
  '[',
  ']',
  ': ',
  '&a ',
  '*a ',
  '? ',
  '"',
  "'",
  '\t',
  '\r',
  '\r\n',
  '\n',
  '\u202e',
  '\0',
  '\ufeff',
  '锦州',
  '。',
  '10,301',
  '__proto__: 1\n',
  'value: 1\n',
  '    ',
  '\\',
)

const mutation = fc.record({
  at: fc.nat(),
  drop: fc.nat(12),
  add: fc.array(scraps, { maxLength: 4 }),
})

function mutated(
  text: string,
  mutations: readonly { at: number; drop: number; add: readonly string[] }[],
): string {
  return mutations.reduce((result, { at, drop, add }) => {
    const from = at % (result.length + 1)
    return result.slice(0, from) + add.join('') + result.slice(from + drop)
  }, text)
}

const timeout = 120_000
const runs = { numRuns: Number(process.env.BROCADE_FUZZ_RUNS ?? 150) }

it('makes a deck of arbitrary bytes', { timeout }, () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 300 }),
      (yaml, text) => {
        load({ 'deck.yaml': yaml, 'en.md': text })
      },
    ),
    runs,
  )
})

it('makes a deck of scraps of its own syntax', { timeout }, () => {
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 60 }), (words) => {
      load({ 'deck.yaml': bytesOf('title: x\nlanguages: [en]'), 'en.md': bytesOf(words.join('')) })
    }),
    runs,
  )
})

it('makes a deck of a damaged one', { timeout }, () => {
  fc.assert(
    fc.property(
      fc.array(mutation, { maxLength: 6 }),
      fc.array(mutation, { maxLength: 6 }),
      fc.array(mutation, { maxLength: 2 }),
      (chinese, english, yaml) => {
        load({
          'deck.yaml': bytesOf(mutated(deckFile, yaml)),
          'zh-CN.md': bytesOf(mutated(languageFile, chinese)),
          'en.md': bytesOf(mutated(languageFile, english)),
        })
      },
    ),
    runs,
  )
})

it('makes a deck of any document', { timeout }, () => {
  const text = fc.array(fc.oneof(scraps, fc.string({ unit: 'grapheme' })), { maxLength: 40 })
  fc.assert(
    fc.property(text, fc.constantFrom('a.md', 'a.txt'), (words, path) => {
      const bytes = bytesOf(words.join(''))
      expectSound(loadDocument({ path, bytes }), new Map([[path, bytes]]))
    }),
    runs,
  )
})
