import { expect, it, vi } from 'vitest'
import { bytesOf, sourceOf } from '../testing/decks.ts'
import { loadDeck, loadDocument } from './load.ts'
import { createDeckMemory } from './memory.ts'
import type { Source } from './source.ts'

const trial = (text: string, media: readonly string[] = []) =>
  sourceOf({ 'deck.yaml': 'title: Trial\nlanguages: [en]\n', 'en.md': text }, media)

const slide = (id: string, body: string) => `---\nid: ${id}\n---\n\n# ${id}\n\n${body}\n\n`
const faulty = slide('b', '<b>raw</b> and ![a map](media/map.svg)')
const misnamed = '---\nid: c\nlayuot: text\nlayout: nothing\n---\n\n# c\n'

/** One version after another: saves of the same deck. */
const versions: readonly string[] = [
  slide('a', 'First') + faulty + misnamed,
  // Everything moves down.
  slide('new', 'Before them') + slide('a', 'First, longer\n\nby two lines') + faulty + misnamed,
  // The same slide twice, and one in another order.
  misnamed + faulty + faulty + slide('a', 'First'),
  slide('a', 'First') + '---\n\n---\n\n' + faulty,
  '# A document\n\nWith <i>raw</i> text.\n\n## One\n\nWords\n\n## Two\n\n<b>more</b>\n',
  '# A document\n\nOne line more.\n\nWith <i>raw</i> text.\n\n## Two\n\n<b>more</b>\n',
  slide('a', 'First') + faulty + misnamed,
]

it('gives the same deck, and the same complaints in the same places, as reading everything', () => {
  const memory = createDeckMemory()
  for (const text of versions) {
    expect(loadDeck(trial(text), undefined, memory)).toEqual(loadDeck(trial(text)))
  }
  const documents = createDeckMemory()
  for (const text of versions) {
    const document = { path: 'talk.md', bytes: bytesOf(text) }
    expect(loadDocument(document, undefined, documents)).toEqual(loadDocument(document))
  }
})

it('looks again for the files that a slide names when the folder has changed', () => {
  const memory = createDeckMemory()
  const missing = ({ diagnostics }: ReturnType<typeof loadDeck>) =>
    diagnostics.some(({ code }) => code === 'media-missing')
  expect(missing(loadDeck(trial(faulty), undefined, memory))).toBe(true)
  expect(missing(loadDeck(trial(faulty, ['media/map.svg']), undefined, memory))).toBe(false)
  expect(missing(loadDeck(trial(faulty), undefined, memory))).toBe(true)
})

const place = { file: '', line: 1, column: 1 }

it('reads only what is new to it', () => {
  const memory = createDeckMemory()
  const made: string[] = []
  const report = vi.fn()
  const read = (text: string, first: number) =>
    memory.slides.recall(
      text,
      {
        locate: (line, column) => ({ file: 'en.md', line: first + line, column }),
        report,
        hear: undefined,
      },
      (alone) => {
        made.push(text)
        alone.report('info', 'raw-html', place)
        return null
      },
    )
  memory.begin([])
  for (const text of ['a', 'b', 'a']) read(text, 0)
  memory.begin([])
  for (const text of ['b', 'c']) read(text, 10)
  memory.begin([])
  // Not needed last time, so no longer known.
  read('a', 20)
  expect(made).toEqual(['a', 'b', 'c', 'a'])
  expect(report.mock.calls.map(([, , { line }]) => line)).toEqual([1, 1, 1, 11, 11, 21])
})

it('says a complaint again with all that belongs to it', () => {
  const memory = createDeckMemory()
  const report = vi.fn()
  const stand = {
    locate: (line: number, column: number) => ({ file: 'en.md', line, column }),
    report,
    hear: undefined,
  }
  const more = { edit: { old: 'a', new: 'b' } }
  memory.begin([])
  for (let time = 0; time < 2; time += 1) {
    memory.slides.recall('a', stand, (alone) => {
      alone.report('warning', 'control-character', place, { character: 'a' }, more)
      return null
    })
  }
  const there = { ...place, file: 'en.md' }
  const whole = ['warning', 'control-character', there, { character: 'a' }, more]
  expect(report.mock.calls).toEqual([whole, whole])
})

it('says again what there is to hear of a text, to whoever listens', () => {
  const memory = createDeckMemory()
  const read = (hear: Source['hear']) =>
    memory.flows.recall(
      'a',
      {
        locate: (line, column) => ({ file: 'en.md', line: line + 4, column }),
        report: vi.fn(),
        hear,
      },
      (alone) => {
        alone.hear?.({ kind: 'text', path: [], text: 'a', pieces: [{ from: 0, place }] })
        return { parts: [], comments: [] }
      },
    )
  memory.begin([])
  read(undefined)
  const heard = vi.fn()
  read(heard)
  read(heard)
  const pieces = [{ from: 0, place: { file: 'en.md', line: 5, column: 1 } }]
  expect(heard.mock.calls.flat()).toEqual(Array(2).fill(expect.objectContaining({ pieces })))
})
