import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { defaultSettings } from '../../core/settings/settings.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { systemClock } from '../clock/clock.ts'
import { createMemoryLog } from '../testing/memory-log.ts'
import { put, scratch } from '../testing/scratch.ts'
import { startProgramme } from './programme.ts'

const markdown = '---\nid: one\n---\n\n# One\n\n---\nid: two\n---\n\n# Two\n'

function start(settings: Partial<Settings>) {
  const told: string[] = []
  const log = createMemoryLog()
  const programme = startProgramme({
    settings: { ...defaultSettings, ...settings },
    clock: systemClock,
    log,
    onShow: ({ screen }) => told.push(`show ${screen.name}`),
    onLibrary: ({ decks }) => told.push(`library ${decks.map(({ id }) => id).join(' ')}`),
  })
  onTestFinished(() => programme.close())
  return { programme, told, log }
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
  expect(told).toEqual(['library c a b'])
})

it('begins with the one deck asked for, or with all where there is none', async () => {
  const paths = { decks: [decks()] }
  const one = start({ ...paths, deck: 'b' })
  await one.programme.show
  expect(one.programme.decks().map(({ deck }) => deck.id)).toEqual(['b'])
  const none = start({ ...paths, deck: 'x' })
  await none.programme.show
  expect(none.programme.decks()).toHaveLength(3)
  expect(none.log.said()).toContain('error no deck of this id: all are shown')
})

it('keeps the visitor’s slide when its deck changes, and tells the library first', async () => {
  const folder = decks()
  const { programme, told } = start({ decks: [folder] })
  const live = await programme.show
  live.dispatch({ type: 'enter', deck: 'a', slide: 'two' })
  told.length = 0
  put(join(folder, 'a/en.md'), `---\nid: zero\n---\n\n# Zero\n\n${markdown}`)
  await vi.waitFor(() => expect(told).toEqual(['library c a b', 'show deck']), 10_000)
  expect(live.current().screen).toEqual({ name: 'deck', deck: 'a', slide: 'two', index: 2 })
})
