import { renameSync, rmSync, symlinkSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { systemClock } from '../clock/clock.ts'
import { createMemoryLog } from '../testing/memory-log.ts'
import { put, scratch } from '../testing/scratch.ts'
import { createLibrary } from './library.ts'
import { createParser } from './parser.ts'

const header = 'title: Trial\nlanguages: [en]\n'
const deckFiles = (name: string, text: string) => ({
  [`${name}/deck.yaml`]: header,
  [`${name}/en.md`]: text,
})

/** A loaded library on real files, watched by the real watcher. */
async function open(paths: readonly string[]) {
  const log = createMemoryLog()
  const parser = createParser({ clock: systemClock })
  const told: string[] = []
  const onChange = () => {
    told.push(
      library
        .decks()
        .map(({ deck }) => deck.id)
        .join(' '),
    )
  }
  const library = createLibrary({ paths, parser, clock: systemClock, log, onChange })
  onTestFinished(() => library.close())
  await library.load()
  const shown = () =>
    library.decks().map(({ deck, revision }) => {
      const [title] = deck.slides[0]?.content.en?.title ?? []
      return `${deck.id} ${revision} ${title && 'text' in title ? title.text : ''}`
    })
  const toShow = (expected: readonly string[]) =>
    vi.waitFor(() => expect(shown()).toEqual(expected), { timeout: 10_000 })
  return { library, log, told, shown, toShow }
}

it('loads every deck once, the shortest first, and tells of each as soon as it is there', async () => {
  const folder = scratch({
    ...deckFiles('a', `# A\n\n${'A long text. '.repeat(100)}\n`),
    ...deckFiles('b', '# B\n'),
    ...deckFiles('c', '# C\n\nA text.\n'),
  })
  const { shown, told } = await open([folder])
  expect(told).toEqual(['b', 'b c', 'a b c'])
  expect(shown()).toEqual(['a 1 A', 'b 1 B', 'c 1 C'])
})

it('says so when there is no deck', async () => {
  const { shown, log } = await open([join(scratch(), 'gone')])
  expect(shown()).toEqual([])
  expect(log.said()).toEqual(['error no deck found'])
})

it('loads again what was saved, in place or by moving a new file over it, and nothing else', async () => {
  const folder = scratch({ ...deckFiles('a', '# A\n'), ...deckFiles('b', '# B\n') })
  const { toShow } = await open([folder])
  put(join(folder, 'a/en.md'), '# A, saved\n')
  await toShow(['a 2 A, saved', 'b 1 B'])
  for (const [revision, text] of [
    [3, 'moved'],
    [4, 'moved again'],
  ] as const) {
    put(join(folder, 'a/.en.md.tmp'), `# A, ${text}\n`)
    renameSync(join(folder, 'a/.en.md.tmp'), join(folder, 'a/en.md'))
    await toShow([`a ${revision} A, ${text}`, 'b 1 B'])
  }
})

it('keeps the last good version of a broken deck and of one that goes away, until it is back', async () => {
  const folder = scratch(deckFiles('a', '# A\n'))
  const deck = join(folder, 'a')
  const { toShow, shown, log } = await open([deck])
  put(join(deck, 'deck.yaml'), 'title: [\n')
  await vi.waitFor(() =>
    expect(log.said()).toContain('error deck has errors: last good version stays'),
  )
  expect(shown()).toEqual(['a 1 A'])
  put(join(deck, 'deck.yaml'), header)
  await toShow(['a 2 A'])

  renameSync(deck, join(folder, 'away'))
  await vi.waitFor(() => expect(log.said()).toContain('error deck cannot be loaded'))
  expect(shown()).toEqual(['a 2 A'])
  put(join(folder, 'away/en.md'), '# A is back\n')
  renameSync(join(folder, 'away'), deck)
  await toShow(['a 3 A is back'])
})

it('takes in a deck that is new, also where there was nothing at all', async () => {
  const folder = scratch()
  const decks = join(folder, 'decks')
  const { toShow } = await open([decks])
  put(join(decks, 'b/deck.yaml'), header)
  put(join(decks, 'b/en.md'), '# B\n')
  await toShow([expect.stringMatching(/^b \d B$/)])
  put(join(decks, 'a/en.md'), '# A\n')
  put(join(decks, 'a/deck.yaml'), header)
  await toShow([expect.stringMatching(/^a \d A$/), expect.stringMatching(/^b \d B$/)])
})

it('follows a deck behind a link, and the link when it is turned', async () => {
  const folder = scratch({
    ...deckFiles('release-1', '# One\n'),
    ...deckFiles('release-2', '# Two\n'),
  })
  const current = join(folder, 'current')
  symlinkSync('release-1', current)
  const { toShow } = await open([current])
  put(join(folder, 'release-1/en.md'), '# One and a half\n')
  await toShow(['current 2 One and a half'])
  symlinkSync('release-2', `${current}.new`)
  renameSync(`${current}.new`, current)
  await toShow([expect.stringMatching(/^current \d Two$/)])
  put(join(folder, 'release-2/en.md'), '# Two and a half\n')
  await toShow([expect.stringMatching(/^current \d Two and a half$/)])
})

it('shows a picture that was changed as a new revision', async () => {
  const folder = scratch({ ...deckFiles('a', '# A\n'), 'a/media/map.svg': '<svg/>' })
  const { toShow } = await open([folder])
  put(join(folder, 'a/media/map.svg'), '<svg viewBox="0 0 1 1"/>')
  await toShow(['a 2 A'])
  unlinkSync(join(folder, 'a/media/map.svg'))
  await toShow(['a 3 A'])
})

it('loads a document again, and not the documents beside it', async () => {
  const folder = scratch({ 'talk.md': '# Talk\n', 'other.md': '# Other\n' })
  const { toShow, shown } = await open([join(folder, 'talk.md')])
  put(join(folder, 'other.md'), '# Other!\n')
  put(join(folder, 'talk.md'), '# Talk!\n')
  await toShow(['talk 2 Talk!'])
  rmSync(join(folder, 'talk.md'))
  expect(shown()).toEqual(['talk 2 Talk!'])
})
