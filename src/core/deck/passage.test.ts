import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceOf } from '../testing/decks.ts'
import { loadDeck } from './load.ts'
import { opaque, placeIn, type Passage } from './passage.ts'
import type { Source } from './source.ts'

interface Heard {
  readonly passages: readonly Passage[]
  readonly sources: readonly Source[]
}

function hear(files: Parameters<typeof sourceOf>[0]): Heard {
  const passages: Passage[] = []
  const sources: Source[] = []
  loadDeck(sourceOf(files), {
    passage: (passage) => passages.push(passage),
    source: (source) => sources.push(source),
  })
  return { passages, sources }
}

/** `text 3:5 words`: what was heard, and where it begins. */
function heardIn(text: string): readonly string[] {
  return hear({ 'en.md': `---\nid: a\n---\n${text}` })
    .passages.slice(1)
    .map((passage) => {
      const { line, column } = placeIn(passage, 0)
      return `${passage.kind} ${line - 3}:${column} ${passage.text.replaceAll(opaque, '◦')}`
    })
}

/** Every letter that is not where its passage says. */
function misplaced({ passages, sources }: Heard): readonly string[] {
  const lines = new Map(sources.map((source) => [source.file, source.lines]))
  return passages.flatMap((passage) =>
    Array.from({ length: passage.text.length }, (_, offset) => offset).flatMap((offset) => {
      const letter = passage.text.charAt(offset)
      const { file, line, column } = placeIn(passage, offset)
      const written = `${lines.get(file)?.[line - 1] ?? ''}\n`.charAt(column - 1)
      return letter === opaque || letter === '\n' || letter === written
        ? []
        : [`${file}:${line}:${column} ${JSON.stringify(letter)} is ${JSON.stringify(written)}`]
    }),
  )
}

describe('a passage', () => {
  it('is a heading, a paragraph, an item or a cell, read through its emphasis and links', () => {
    expect(
      heardIn(
        '# The *port*\n\nAn [old](http://x.org/a,b) `a,b` quay\n\n- one\n  - two\n\n| a | b |\n| - | - |\n| c | d |\n',
      ),
    ).toEqual([
      'heading 1:3 The port',
      'text 3:1 An old ◦ quay',
      'text 5:3 one',
      'text 6:5 two',
      'text 8:3 a',
      'text 8:7 b',
      'text 10:3 c',
      'text 10:7 d',
    ])
  })

  it('is what a picture is described and captioned with', () => {
    expect(heardIn('![A quay](media/a.svg "The old quay")')).toEqual([
      'alt 1:3 A quay',
      'caption 1:24 The old quay',
    ])
  })

  it('is each value of YAML, as it is written', () => {
    expect(
      heardIn(
        "```stats\n- value: 10,301\n  label: 'it''s'\n- { value: 3, label: \"a\\tb\" }\n```\n> ```stats\n> - value: 4\n>   label: quoted\n> ```\n",
      ),
    ).toEqual([
      'value 2:10 10,301',
      'value 3:11 it◦s',
      'value 4:12 3',
      'value 4:23 a◦b',
      'value 7:12 4',
      'value 8:12 quoted',
    ])
  })

  it('is the comment that holds the notes, and no other', () => {
    expect(heardIn('<!-- mine -->\n\n# A\n\n<!--\nSay this,\n  and that.\n-->\n')).toEqual([
      'heading 3:3 A',
      'notes 6:1 Say this,\nand that.\n',
    ])
  })

  it('leaves out the marks of escapes, and what is written by name', () => {
    expect(heardIn('3 \\* 4 &amp; 5\\\nand\n\n> and\n> on')).toEqual([
      'text 1:1 3 * 4 ◦ 5◦and',
      'text 4:3 and\non',
    ])
  })

  it('has a language, in deck.yaml that of the title', () => {
    const { passages } = hear({
      'deck.yaml': 'title: { zh-cn: 锦州, en: Jinzhou }\nlanguages: [zh-CN, en]\ntheme: brocade\n',
      'zh-CN.md': '# 锦州',
      'en.md': '# Jinzhou',
    })
    expect(passages.map(({ language, text }) => `${language} ${text}`)).toEqual([
      'zh-CN 锦州',
      'en Jinzhou',
      'null zh-CN',
      'null en',
      'null brocade',
      'zh-CN 锦州',
      'en Jinzhou',
    ])
  })

  it.each(readdirSync(new URL('../../../slides/', import.meta.url)))(
    'of %s has every letter where it says',
    (deck) => {
      const folder = new URL(`../../../slides/${deck}/`, import.meta.url)
      const names = readdirSync(folder).filter((name) => /\.(?:md|yaml)$/.test(name))
      const heard = hear(
        Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder))])),
      )
      expect(heard.passages.length).toBeGreaterThan(200)
      expect(misplaced(heard)).toEqual([])
    },
  )

  it('has every letter where it says, whatever the file holds', () => {
    const bit = fc.constantFrom(
      ...['# ', '- ', '> ', '\n', '\n\n', '中文', 'word', ' ', '**', '`', '[a](b)', '![a](b "c")'],
      ...[
        '---\n',
        '```stats\n',
        '```\n',
        '- value: 1\n  label: a\n',
        '<!--',
        '-->',
        '\\*',
        '&amp;',
      ],
      ...['|', '| - |\n', '　', '：', '"', "'", '\t', '    '],
    )
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 60 }), (bits) => {
        expect(misplaced(hear({ 'en.md': bits.join('') }))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
