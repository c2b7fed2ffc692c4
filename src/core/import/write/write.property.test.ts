import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Block, List } from '../../model/block.ts'
import type { Inline } from '../../model/inline.ts'
import { deckOf } from '../../testing/decks.ts'
import { plainText } from '../../text/inline.ts'
import { clean } from '../clean.ts'
import type { DeckDraft, SlideWords } from '../layout/deck-draft.ts'
import { textRun } from './inlines.ts'
import { write } from './write.ts'

const nasty = fc.constantFrom(
  ...['---', '-->', '<!--', '```', '```stats', '#', '# ', '*', '**', '_', '~~', '|', '<b>', '\\'],
  ...[
    '1.',
    '2018.',
    '1) ',
    '- ',
    '+ ',
    '> ',
    '[a](b)',
    '![x](y)',
    '[^1]',
    '[x]: y',
    '&amp;',
    '&#35;',
  ],
  ...[
    '{',
    '}',
    ': ',
    '"',
    "'",
    '%',
    '@',
    '!',
    '===',
    ':-:',
    '\t',
    '\n',
    '\u202e',
    '\0',
    '锦州',
    '。',
  ],
  ...['https://a.b', 'id: x', 'date: y', '10,301', '1.10', 'null', 'true', '~', '\u3000', '\ud800'],
)
const text = fc
  .array(fc.oneof(nasty, nasty, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 6 })
  .map((parts) => clean(parts.join('')))
const words = text.filter((each) => each !== '')
const figure = words.map((each) => each.slice(0, 60).trim()).filter((each) => each !== '')

const runs: fc.Arbitrary<readonly Inline[]> = fc.oneof(
  words.map(textRun),
  fc
    .tuple(text, words, text)
    .map(([before, strong, after]): readonly Inline[] => [
      ...(before === '' ? [] : [{ type: 'text', text: `${before} ` } as const]),
      { type: 'strong', children: textRun(strong) },
      ...(after === '' ? [] : [{ type: 'text', text: ` ${after}` } as const]),
    ]),
)
const paragraph = runs.map((each): Block => ({ type: 'paragraph', text: each }))
const flat = listOf(paragraph.map((each) => [each]))
const list = listOf(
  fc
    .tuple(paragraph, fc.option(flat, { nil: null }))
    .map(([each, below]) => (below ? [each, below] : [each])),
)
function listOf(item: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<List> {
  return fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    start: fc.constant(1),
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
  })
}
const row = fc.array(text.map(textRun), { minLength: 3, maxLength: 3 })
const table = fc.record({
  type: fc.constant('table' as const),
  align: fc.constant([null, 'right', 'center'] as const),
  head: row,
  rows: fc.array(row, { maxLength: 4 }),
})
const rich = fc.oneof(
  fc.record({
    type: fc.constant('stats' as const),
    items: fc.array(fc.record({ value: figure, unit: words, label: words, note: words }), {
      minLength: 1,
      maxLength: 3,
    }),
    caption: fc.option(words, { nil: undefined }),
  }),
  fc.record({
    type: fc.constant('timeline' as const),
    items: fc.array(fc.record({ when: words, title: words }), { minLength: 1, maxLength: 3 }),
    caption: fc.constant(undefined),
  }),
  fc
    .array(fc.tuple(words, fc.double({ noNaN: true, min: -1e9, max: 1e9 }), words), {
      minLength: 1,
      maxLength: 4,
    })
    .map((items) => ({
      type: 'chart' as const,
      kind: 'bar' as const,
      unit: undefined,
      caption: undefined,
      labels: items.map(([label]) => label),
      displays: items.map(([, , display]) => display),
      emphasis: items.map((_, index) => index === 0),
      notes: items.map(() => null),
      series: [
        { name: undefined, values: items.map(([, value]) => (Object.is(value, -0) ? 0 : value)) },
      ],
    })),
  fc.tuple(words, words).map(([alt, caption]) => ({
    type: 'gallery' as const,
    items: [{ image: 'media/a (1).png', alt, caption }],
    caption: undefined,
  })),
)
const image = fc
  .tuple(words, text)
  .map(([alt, caption]): Block => ({ type: 'image', src: 'media/a (1).png', alt, caption }))
const quote = paragraph.map((each): Block => ({ type: 'quote', blocks: [each] }))
const blocks = fc.array(fc.oneof(paragraph, list, table, rich, image, quote), { maxLength: 3 })

const slideWords = fc.record({
  section: fc.option(figure, { nil: null }),
  title: runs,
  blocks,
  notes: fc
    .array(text, { maxLength: 3 })
    .map((paragraphs) => paragraphs.filter(Boolean).join('\n\n')),
})

function draftOf(slides: readonly SlideWords[], title: string): DeckDraft {
  return {
    languages: ['en'],
    title: { en: title },
    cover: null,
    slides: slides.map((content, index) => ({
      id: `s-${index}`,
      layout: 'text',
      cover: null,
      content: { en: content },
      why: [],
    })),
  }
}

const source = {
  files: ['a.docx'],
  losses: [],
  imported: { outlines: [], media: [], asides: [], mends: [] },
}

/** The blocks with emphasis taken off, which is left out where it would not close. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const inlines = value.every((each: unknown) => isInline(each))
    return inlines && value.length > 0 ? plainText(value as readonly Inline[]) : value.map(plain)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, plain(each)]),
  )
}

function isInline(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    ['text', 'strong', 'emphasis', 'break'].includes(String(value.type)) &&
    !('src' in value)
  )
}

it('writes what reads back the same, whatever the words are', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(slideWords, { minLength: 1, maxLength: 4 }), figure, (slides, title) => {
      const draft = draftOf(slides, title)
      const files = write(draft, source).filter(({ path }) => path !== 'import-report.md')
      const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]))
      const deck = deckOf(texts, ['media/a (1).png'])
      expect(deck.diagnostics).toEqual([])
      expect(deck.title).toEqual(draft.title)
      expect(deck.slides.map(({ id, layout }) => [id, layout])).toEqual(
        draft.slides.map(({ id, layout }) => [id, layout]),
      )
      deck.slides.forEach((slide, index) => {
        const { title: written = [], blocks: made = [], notes = '' } = slides[index] ?? {}
        const { content } = slide
        expect(plainText(content['en']?.title ?? [])).toBe(plainText(written))
        expect(plain(content['en']?.blocks)).toEqual(plain(made))
        expect(letters(content['en']?.notes ?? '')).toBe(letters(notes))
      })
    }),
    { numRuns: Number(process.env.BROCADE_FUZZ_RUNS ?? 80) },
  )
})

/** Notes keep their words; an arrow that would end their comment is written apart. */
function letters(notes: string): string {
  return notes.replaceAll(/\s|：|:/g, '')
}
