import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { defaultSettings } from '../../core/settings/settings.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { describeProblem } from '../../core/settings/problem.ts'
import { systemClock } from '../clock/clock.ts'
import type { Clock } from '../clock/clock.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { createMemoryLog } from '../testing/memory-log.ts'
import { put, scratch } from '../testing/scratch.ts'
import type { LastStart } from './last-start.ts'
import { createLastStart } from './last-start.ts'
import { startProgramme } from './programme.ts'

const markdown = '---\nid: one\n---\n\n# One\n\n---\nid: two\n---\n\n# Two\n'

/** Without a clock, time stands still, so that a slow machine does not run out of patience. */
function start(
  settings: Partial<Settings>,
  clock: Clock = createManualClock(),
  lastStart?: LastStart,
) {
  const told: string[] = []
  const complaints: string[] = []
  const log = createMemoryLog()
  const programme = startProgramme({
    settings: { ...defaultSettings, ...settings },
    clock,
    log,
    ...(lastStart && { lastStart }),
    onShow: ({ screen }) => told.push(`show ${screen.name}`),
    onLibrary: ({ decks, loading }) =>
      told.push(`${loading ? 'loading' : 'library'} ${decks.map(({ id }) => id).join(' ')}`),
    onProblem: (problem) => complaints.push(describeProblem(problem, 'en')),
  })
  onTestFinished(() => programme.close())
  return { programme, told, complaints, log }
}

function decks(): string {
  const deck = (id: string, more = '') => ({
    [`${id}/deck.yaml`]: `title: ${id}\nlanguages: [en]\n${more}`,
    [`${id}/en.md`]: markdown,
  })
  return scratch({ ...deck('a'), ...deck('b'), ...deck('c', 'order: 1\n') })
}

it('begins with all decks, in the order that they ask for', async () => {
  const { programme, told } = start({ decks: [decks()] })
  expect((await programme.show).current()).toMatchObject({
    screen: { name: 'attract' },
    language: 'en',
  })
  expect(programme.index().decks.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  expect(told).toEqual(['loading a', 'loading a b', 'loading c a b', 'library c a b'])
  expect(programme.index().loading).toBe(false)
})

it('begins with the one deck asked for, or with all where there is none', async () => {
  const paths = { decks: [decks()] }
  const one = start({ ...paths, deck: 'b' })
  await one.programme.show
  expect(one.programme.decks().map(({ deck }) => deck.id)).toEqual(['b'])
  expect(one.told).toEqual(['loading ', 'loading b', 'loading b', 'library b'])
  expect(one.complaints).toEqual([])
  const none = start({ ...paths, deck: 'x' })
  await none.programme.show
  expect(none.programme.decks()).toHaveLength(3)
  const complaint = 'deck: there is no deck “x”, so all are shown. Write one of c, a, b.'
  expect(none.complaints).toEqual([complaint])
  expect(none.log.said()).toContain(`warn ${complaint}`)
})

it('begins in the language asked for, or says that no deck speaks it', async () => {
  const paths = { decks: [decks()] }
  const spoken = start({ ...paths, language: 'EN' })
  await spoken.programme.show
  expect(spoken.complaints).toEqual([])
  const unspoken = start({ ...paths, language: 'fr' })
  expect((await unspoken.programme.show).current().language).toBe('en')
  const complaint =
    'language: no deck speaks “fr”, so the first deck’s own language is used. Write one of en.'
  expect(unspoken.complaints).toEqual([complaint])
  expect(unspoken.log.said()).toContain(`warn ${complaint}`)
})

it('plays what the hall lists, and says what of it is not there', async () => {
  const entry = (item: string) => ({ item, seconds: null })
  const playlist = ['b/two', 'x', 'b/tow'].map(entry)
  const attract = { itemSeconds: 5, playlist }
  const { programme, complaints } = start({ decks: [decks()], attract })
  await programme.show
  expect(programme.index().attract).toMatchObject([{ deck: 'b', slide: 'two', seconds: 5 }])
  expect(complaints).toEqual([
    'attract.playlist: there is no deck “x”, so the attract loop goes without it. Write one of c, a, b.',
    'attract.playlist: the deck “b” has no slide “tow”, so the attract loop goes without it. Write one of two, one.',
  ])
})

it('raises the curtain before long, and tells when nothing more is to come', async () => {
  const clock = createManualClock()
  const { programme, told, complaints } = start({ decks: [decks()], deck: 'x' }, clock)
  clock.pass(8000)
  const live = await programme.show
  expect(live.current()).toMatchObject({ screen: { name: 'attract' } })
  expect(programme.index()).toMatchObject({ decks: [], loading: true })
  expect(complaints).toEqual([])
  await vi.waitFor(() => expect(told.at(-1)).toBe('library c a b'), 10_000)
  expect(complaints).toHaveLength(1)
})

it('keeps the visitor’s slide when its deck changes, and tells the library first', async () => {
  const folder = decks()
  const { programme, told } = start({ decks: [folder] }, systemClock)
  const live = await programme.show
  await vi.waitFor(() => expect(programme.index().loading).toBe(false), 10_000)
  live.dispatch({ type: 'enter', deck: 'a', slide: 'two' })
  told.length = 0
  put(join(folder, 'a/en.md'), `---\nid: zero\n---\n\n# Zero\n\n${markdown}`)
  await vi.waitFor(() => expect(told).toEqual(['library c a b', 'show deck']), 10_000)
  expect(live.current().screen).toEqual({ name: 'deck', deck: 'a', slide: 'two', index: 2 })
})

it('begins with what the last start showed, reads the decks behind it, and puts it right', async () => {
  const settings = { ...defaultSettings, decks: [decks()] }
  const file = join(scratch(), 'last-start.json')
  const lastStart = () => {
    const log = createMemoryLog()
    return createLastStart({ file, version: '1.0.0', settings, log })
  }
  const first = start(settings, createManualClock(), lastStart())
  await first.programme.show
  put(join(settings.decks[0] ?? '', 'b/deck.yaml'), 'title: Changed\nlanguages: [en]\n')

  const clock = createManualClock()
  const { programme, told, log } = start(settings, clock, lastStart())
  const opening = await programme.opening()
  expect(opening.show).toMatchObject({ screen: { name: 'attract' }, language: 'en' })
  expect(opening.library).toEqual(first.programme.index())
  expect(programme.sourceOf('b')).toMatchObject({ kind: 'folder' })
  expect(programme.sourceOf('x')).toBeNull()
  expect(log.said()).toEqual(['info begins with what the last start showed'])
  expect(programme.current()).toBeNull()

  clock.pass(1000)
  await programme.show
  expect(told).toEqual(['library c a b', 'show attract'])
  expect(programme.index().decks.map(({ title }) => title['en'])).toEqual(['c', 'a', 'Changed'])
  expect((await programme.opening()).library).toBe(programme.index())
  expect(lastStart().read()?.library).toEqual(programme.index())
})

it('reads the decks though no window asks for the picture of the last start', async () => {
  const settings = { ...defaultSettings, decks: [decks()] }
  const file = join(scratch(), 'last-start.json')
  const options = { file, version: '1.0.0', settings, log: createMemoryLog() }
  await start(settings, createManualClock(), createLastStart(options)).programme.show
  const clock = createManualClock()
  const { programme } = start(settings, clock, createLastStart(options))
  clock.pass(4000)
  await programme.show
  expect(programme.index().loading).toBe(false)
})
