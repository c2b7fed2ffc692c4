import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Run } from '../../document/document.ts'
import type { Block } from '../../model/block.ts'
import { deckOf } from '../../testing/decks.ts'
import type { Chapter, Imported, Outline, Passage } from '../outline.ts'
import { write } from '../write/write.ts'
import { layOut } from './lay-out.ts'

const origin = { file: 'a.docx', line: null, page: null }
const scrap = fc.constantFrom(
  ...['Jinzhou has 27 berths. ', 'In 2018 it grew to 109 million tons, a record. ', 'It is old. '],
  ...['The city lists A, B and C, with 12 km of coast and 3.02 million people; it is large. '],
  ...['锦州港2018年吞吐量1.09亿吨，', '集装箱162万标准箱。', '面积10301平方公里。', '名称：说明'],
  ...['1949: founded. ', '# ', '---', '-->', '```', '<b>', '*', '|', '- ', '\n', '&amp;'],
)
const words = fc.array(fc.oneof(scrap, scrap, fc.string({ unit: 'grapheme', maxLength: 12 })), {
  maxLength: 12,
})
const runs: fc.Arbitrary<readonly Run[]> = words.map((parts) =>
  parts.map((text, index) => (index % 5 === 4 ? { text, bold: true } : { text })),
)
const passage: fc.Arbitrary<Passage> = fc.oneof(
  runs.map((text): Passage => ({ kind: 'paragraph', text, look: null, origin })),
  runs.map((text): Passage => ({ kind: 'quote', text, origin })),
  runs.map((text): Passage => ({ kind: 'heading', level: 3, text, origin })),
  fc
    .array(fc.record({ text: runs, depth: fc.nat(2) }), { maxLength: 14 })
    .map((items): Passage => ({ kind: 'list', ordered: false, items, origin })),
  fc
    .tuple(fc.boolean(), fc.array(fc.array(runs, { maxLength: 4 }), { maxLength: 12 }))
    .map(([head, rows]): Passage => ({ kind: 'table', head, rows, origin })),
  fc.tuple(runs, words).map(([caption, credit]): Passage => ({
    kind: 'figure',
    media: 'media/picture-1.png',
    alt: 'A port',
    caption,
    credit: credit.join(''),
    origin,
  })),
)
const chapter: fc.Arbitrary<Chapter> = fc.record({
  level: fc.constantFrom(1 as const, 2 as const),
  title: runs,
  reason: fc.constant('heading' as const),
  passages: fc.array(passage, { maxLength: 6 }),
  notes: fc.array(
    words.map((parts) => parts.join('')),
    { maxLength: 2 },
  ),
  origin: fc.constant(origin),
})
const outline = (language: string): fc.Arbitrary<Outline> =>
  fc.record({
    language: fc.constant(language),
    title: runs,
    subtitle: runs,
    opening: fc.array(passage, { maxLength: 3 }),
    notes: fc.array(
      words.map((parts) => parts.join('')),
      { maxLength: 2 },
    ),
    chapters: fc.array(chapter, { maxLength: 4 }),
    contact: fc.array(runs, { maxLength: 2 }),
  })
const imported: fc.Arbitrary<Imported> = fc
  .oneof(fc.tuple(outline('en')), fc.tuple(outline('zh-CN'), outline('en')))
  .map((outlines) => ({ outlines, media: [], asides: [], mends: [] }))

/** What a reader may find fault with in any document: it lacks a language, or says nothing at all. */
const theirs = new Set(['slide-untranslated', 'section-untranslated', 'deck-empty', 'image-alt'])

it('makes a deck of any document, and loses no word', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(imported, (document) => {
      const draft = layOut(document)
      const files = write(draft, { files: ['a.docx'], losses: [], imported: document })
      const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]))
      const deck = deckOf(texts, ['media/picture-1.png'])
      const faults = deck.diagnostics.filter(
        ({ code, file }) => !theirs.has(code) && file !== 'import-report.md',
      )
      expect(faults.map(({ message, file, line }) => `${file}:${line} ${message}`)).toEqual([])
      const written = letters(files.map(({ text }) => text).join('\n'))
      for (const word of wordsIn(document)) expect(written).toContain(word)
    }),
    { numRuns: Number(process.env.BROCADE_FUZZ_RUNS ?? 80) },
  )
})

it('gives two languages the same slides of the same blocks', { timeout: 120_000 }, () => {
  const bilingual = fc.tuple(outline('zh-CN'), outline('en')).map(([chinese, english]) => ({
    // As many chapters: a chapter that only one language has is a slide of that language alone.
    outlines: [
      chinese,
      { ...english, chapters: english.chapters.slice(0, chinese.chapters.length) },
    ],
    media: [],
    asides: [],
    mends: [],
  }))
  fc.assert(
    fc.property(bilingual, (document) => {
      for (const { content } of layOut(document).slides) {
        const [one, other] = Object.values(content)
        if (!one || !other) continue
        expect(other.blocks.map(shape)).toEqual(one.blocks.map(shape))
        expect(other.section === null).toBe(one.section === null)
      }
    }),
    { numRuns: Number(process.env.BROCADE_FUZZ_RUNS ?? 80) },
  )
})

it('lays the same document out alike each time', () => {
  fc.assert(
    fc.property(imported, (document) => {
      expect(layOut(document)).toEqual(layOut(document))
    }),
    { numRuns: 20 },
  )
})

function shape(block: Block): string {
  return 'items' in block ? `${block.type} ${block.items.length}` : block.type
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}

/** Every word of the document, in each of its texts. */
function wordsIn(document: Imported): ReadonlySet<string> {
  const texts: string[] = []
  JSON.stringify(document.outlines, (key, value: unknown) => {
    if (typeof value === 'string' && ['text', 'credit'].includes(key)) texts.push(value)
    if (key === 'notes' && Array.isArray(value)) texts.push(...value.map(String))
    return value
  })
  return new Set(
    texts
      .flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))
      .map(letters)
      .filter(Boolean),
  )
}
