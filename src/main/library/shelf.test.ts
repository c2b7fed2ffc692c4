import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Deck } from '../../core/model/deck.ts'
import { makeDeck, makeDiagnostic, makeSlide } from '../testing/deck.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { createMemoryLog } from '../testing/memory-log.ts'
import { put, scratch } from '../testing/scratch.ts'
import { createShelf, isWorse } from './shelf.ts'

const broken = [makeDiagnostic('error')]

/** A shelf whose deck says, in its slides’ ids, the lines of `en.md`; the line `!` is an error. */
function shelfOver(folder: string) {
  const clock = createManualClock()
  const log = createMemoryLog()
  const parser = {
    parse({ files }: { readonly files: readonly { readonly bytes: Uint8Array }[] }): Promise<Deck> {
      const lines = new TextDecoder().decode(files[0]?.bytes).split('\n').filter(Boolean)
      const slides = lines.filter((line) => line !== '!').map((line) => makeSlide(line))
      return Promise.resolve(makeDeck({ slides, diagnostics: lines.includes('!') ? broken : [] }))
    },
  }
  const source = { id: 'trial', kind: 'folder', path: folder, root: 0 } as const
  const shelf = createShelf({ source, parser, clock, log })
  const shown = () => shelf.current()?.deck.slides.map(({ id }) => id)
  const save = (text: string) => put(join(folder, 'en.md'), text)
  return { shelf, clock, log, shown, save }
}

describe('a shelf', () => {
  it('is empty until its deck is loaded, and counts its versions', async () => {
    const { shelf, shown, save, log } = shelfOver(scratch({ 'en.md': 'a\n' }))
    expect(shelf.current()).toBeNull()
    expect(await shelf.refresh()).toBe(true)
    expect(shown()).toEqual(['a'])
    save('a\nb\n')
    expect(await shelf.refresh()).toBe(true)
    expect(shelf.current()).toMatchObject({ revision: 2, source: { id: 'trial' } })
    expect(log.said()).toEqual(['info deck loaded', 'info deck loaded'])
  })

  it('shows a deck with errors as far as it goes, when there was no better one', async () => {
    const { shelf, shown, log } = shelfOver(scratch({ 'en.md': 'a\n!\n' }))
    expect(await shelf.refresh()).toBe(true)
    expect(shown()).toEqual(['a'])
    expect(log.lines()[0]).toMatchObject({
      level: 'error',
      deck: 'trial',
      file: 'en.md',
      line: 2,
      column: 3,
      code: 'raw-html',
    })
  })

  it('keeps the last good version while the new one has errors, and says so', async () => {
    const { shelf, shown, save, log } = shelfOver(scratch({ 'en.md': 'a\n' }))
    await shelf.refresh()
    save('b\nc\n!\n')
    expect(await shelf.refresh()).toBe(false)
    expect(shown()).toEqual(['a'])
    expect(log.said().at(-1)).toBe('error deck has errors: last good version stays')
    save('b\nc\nd\n')
    expect(await shelf.refresh()).toBe(true)
    expect(shown()).toEqual(['b', 'c', 'd'])
  })

  it('keeps the last good version of a deck that is gone, and takes the one that comes back', async () => {
    const folder = scratch({ 'en.md': 'a\n' })
    const { shelf, shown, save, log } = shelfOver(folder)
    await shelf.refresh()
    rmSync(folder, { recursive: true })
    expect(await shelf.refresh()).toBe(false)
    expect(shown()).toEqual(['a'])
    expect(log.said().at(-1)).toBe('error deck cannot be loaded')
    save('a\nb\n')
    expect(await shelf.refresh()).toBe(true)
    expect(shown()).toEqual(['a', 'b'])
  })

  it('knows how the deck on the disk was found, whatever is on show', async () => {
    const folder = scratch({ 'en.md': 'a\n' })
    const { shelf, save } = shelfOver(folder)
    expect(shelf.checkup()).toBeNull()
    await shelf.refresh()
    expect(shelf.checkup()).toMatchObject({ held: false, deck: { diagnostics: [] } })
    save('b\nc\n!\n')
    await shelf.refresh()
    expect(shelf.checkup()).toMatchObject({ held: true, deck: { diagnostics: broken } })
    rmSync(folder, { recursive: true })
    await shelf.refresh()
    expect(shelf.checkup()).toMatchObject({ held: true, deck: null })
    save('b\nc\nd\n')
    await shelf.refresh()
    expect(shelf.checkup()).toMatchObject({ held: false, deck: { diagnostics: [] } })
  })

  it('is not changed by a save that changes nothing', async () => {
    const { shelf, save, log } = shelfOver(scratch({ 'en.md': 'a\n' }))
    await shelf.refresh()
    save('a\n')
    expect(await shelf.refresh()).toBe(false)
    expect(shelf.current()).toMatchObject({ revision: 1 })
    expect(log.said()).toEqual(['info deck loaded'])
  })

  it('tells a change of its pictures from one of its text', async () => {
    const folder = scratch({ 'en.md': 'a\n', 'media/map.svg': '<svg/>' })
    const { shelf, save } = shelfOver(folder)
    await shelf.refresh()
    save('a\nb\n')
    await shelf.refresh()
    expect(shelf.current()).toMatchObject({ revision: 2, mediaRevision: 1 })
    put(join(folder, 'media/map.svg'), '<svg id="new"/>')
    await shelf.refresh()
    expect(shelf.current()).toMatchObject({ revision: 3, mediaRevision: 2 })
  })

  it('believes a text that has become shorter when it has stopped changing', async () => {
    const { shelf, clock, shown, save } = shelfOver(scratch({ 'en.md': 'a\nb\nc\n' }))
    await shelf.refresh()
    const look = () => vi.waitFor(() => expect(clock.waiting()).toBe(1))
    save('x\n')
    const refreshed = shelf.refresh()
    await look()
    save('x\ny\n')
    clock.pass(150)
    await look()
    expect(shown()).toEqual(['a', 'b', 'c'])
    clock.pass(150)
    expect(await refreshed).toBe(true)
    expect(shown()).toEqual(['x', 'y'])
  })

  it('does not wait for a text that has been emptied and written anew', async () => {
    const { shelf, clock, shown, save } = shelfOver(scratch({ 'en.md': 'a\nb\nc\n' }))
    await shelf.refresh()
    save('')
    const refreshed = shelf.refresh()
    await vi.waitFor(() => expect(clock.waiting()).toBe(1))
    save('x\ny\nz\n')
    clock.pass(150)
    expect(await refreshed).toBe(true)
    expect(shown()).toEqual(['x', 'y', 'z'])
  })
})

describe('a version is worse', () => {
  const good = makeDeck()
  const bad = makeDeck({ diagnostics: broken })
  const spoilt = makeDeck({ diagnostics: [makeDiagnostic('warning'), makeDiagnostic('info')] })
  const empty = makeDeck({ slides: [] })

  it.each<[string, Deck, Deck | undefined, boolean]>([
    ['with errors where there were none', bad, good, true],
    ['with nothing left', empty, bad, true],
    ['with nothing from the start', empty, undefined, true],
    ['with errors from the start', bad, undefined, false],
    ['with errors still', bad, bad, false],
    ['with warnings', spoilt, good, false],
    ['mended', good, bad, false],
  ])('%s', (_, next, shown, worse) => {
    expect(isWorse(next, shown)).toBe(worse)
  })
})
