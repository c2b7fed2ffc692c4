import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { DeckFindings } from '../../contract/preview.ts'
import type { Place } from '../../core/model/diagnostic.ts'
import { createParser } from '../library/parser.ts'
import type { Checkup } from '../library/shelf.ts'
import type { Source } from '../library/source.ts'
import { makeDeck } from '../testing/deck.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { createMemoryLog } from '../testing/memory-log.ts'
import { put, scratch } from '../testing/scratch.ts'
import { checkWorker, createPreview } from './preview.ts'

const deckYaml = 'title: { en: Port }\nlanguages: [en]\n'
const faulty = '---\nid: one\n---\n\n# One\n\n![](media/none.png)\n\n<!-- n -->\n'

function start(opens = true) {
  const clock = createManualClock()
  const told: (readonly DeckFindings[])[] = []
  const opened: Place[] = []
  const preview = createPreview({
    clock,
    log: createMemoryLog(),
    checker: createParser({ clock, entry: checkWorker }),
    openFile: (place) => {
      opened.push(place)
      return Promise.resolve(opens)
    },
    onChange: (findings) => told.push(findings),
  })
  onTestFinished(() => preview.close())
  return { clock, preview, told, opened }
}

function deckAt(folder: string): Checkup {
  const source: Source = { id: 'port', kind: 'folder', path: folder, root: 0 }
  return { source, deck: makeDeck({ id: 'port' }), held: false }
}

async function checked({ clock, preview, told }: ReturnType<typeof start>, checkup: Checkup) {
  const before = told.length
  preview.look([checkup])
  clock.pass(500)
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(before), 10_000)
  return preview.findings()[0]
}

/** Where the first of a deck's findings is. @throws when there is none */
function placeOf(findings: DeckFindings | undefined): Place {
  const [first] = findings?.findings ?? []
  if (!first) throw new Error('nothing was found')
  return first
}

it('says what loading and checking find, the worst first, in both languages', async () => {
  const folder = scratch({ 'deck.yaml': deckYaml, 'en.md': faulty, 'media/old.png': '' })
  const findings = await checked(start(), deckAt(folder))
  expect(findings).toMatchObject({ deck: 'port', state: 'shown', counts: { error: 0, info: 1 } })
  expect(findings?.findings.map(({ level }) => level)).toEqual(['warning', 'warning', 'info'])
  expect(findings?.findings[0]).toMatchObject({ file: 'en.md', line: 7, opens: true })
  for (const { words } of findings?.findings ?? [])
    expect(words['zh-CN']).toMatch(/\p{Script=Han}/u)
  expect(findings?.findings.at(-1)).toMatchObject({ file: 'media/old.png', opens: false })
})

it('checks a deck once however often it is looked at, and again when it has changed', async () => {
  const folder = scratch({ 'deck.yaml': deckYaml, 'en.md': faulty })
  const started = start()
  const checkup = deckAt(folder)
  await checked(started, checkup)
  started.preview.look([checkup])
  expect(started.clock.waiting()).toBe(0)
  put(join(folder, 'en.md'), '---\nid: one\n---\n\n# One\n\n<!-- n -->\n')
  expect(await checked(started, { ...checkup, held: true })).toMatchObject({
    state: 'held',
    findings: [],
  })
})

it('says of a deck that cannot be read just that', async () => {
  const checkup = { ...deckAt('/nowhere'), deck: null, held: true }
  expect(await checked(start(), checkup)).toMatchObject({ state: 'unread', findings: [] })
})

it('opens the place of a finding and no other', async () => {
  const folder = scratch({ 'deck.yaml': deckYaml, 'en.md': faulty, 'media/old.png': '' })
  const started = start()
  const { preview, opened } = started
  const findings = await checked(started, deckAt(folder))
  const { file, line, column } = placeOf(findings)
  expect(await preview.open({ deck: 'port', file, line, column })).toBe('opened')
  expect(opened).toEqual([{ file: join(folder, 'en.md'), line, column }])
  const others = [
    { deck: 'x', file, line, column },
    { deck: 'port', file, line: line + 1, column },
    { deck: 'port', file: '../../etc/passwd', line, column },
    { deck: 'port', file: 'media/old.png', line: 1, column: 1 },
  ]
  for (const other of others) expect(await preview.open(other)).toBe('refused')
  expect(opened).toHaveLength(1)
})

it('opens no file outside the deck, though a link leads there', async () => {
  const folder = scratch({ 'deck.yaml': deckYaml, 'en.md': faulty })
  const started = start()
  const findings = await checked(started, deckAt(folder))
  const { file, line, column } = placeOf(findings)
  const elsewhere = scratch({ 'deck.yaml': deckYaml })
  symlinkSync(join(folder, 'en.md'), join(elsewhere, 'en.md'))
  started.preview.look([deckAt(elsewhere)])
  expect(await started.preview.open({ deck: 'port', file, line, column })).toBe('refused')
})

it('says when there is no editor', async () => {
  const folder = scratch({ 'deck.yaml': deckYaml, 'en.md': faulty })
  const started = start(false)
  const findings = await checked(started, deckAt(folder))
  const { file, line, column } = placeOf(findings)
  expect(await started.preview.open({ deck: 'port', file, line, column })).toBe('no-editor')
})
