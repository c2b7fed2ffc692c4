import { symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from '../testing/scratch.ts'
import { findSources, mergeSources } from './source.ts'
import type { Found, Source } from './source.ts'

const names = (found: readonly Found[]) =>
  found.map(({ kind, path }) => `${kind} ${basename(path)}`)

it('takes a deck, a folder of decks by name, and a document', async () => {
  const folder = scratch({
    'decks/b/deck.yaml': '',
    'decks/a/zh-CN.md': '',
    'decks/notes/README.md': '',
    'decks/.hidden/deck.yaml': '',
    'decks/talk.md': '',
    'one/en.md': '',
    'talk.md': '',
  })
  symlinkSync('../one', join(folder, 'decks/c'))
  const found = await findSources([
    join(folder, 'one'),
    join(folder, 'decks'),
    join(folder, 'talk.md'),
  ])
  expect(names(found)).toEqual([
    'folder one',
    'folder a',
    'folder b',
    'folder c',
    'document talk.md',
  ])
  expect(found.map(({ root }) => root)).toEqual([0, 1, 1, 1, 2])
})

it('finds nothing in what is not there, is empty, or is no document', async () => {
  const folder = scratch({ 'x.docx': '', 'empty/.keep': '' })
  const paths = ['gone', 'gone.md', 'x.docx', 'empty'].map((name) => join(folder, name))
  expect(await findSources(paths)).toEqual([])
})

const deck = (path: string, root = 0): Found => ({ kind: 'folder', path, root })
const ids = (sources: readonly Source[]) => sources.map(({ id }) => id)

it('names decks by their folders, and tells those of one name apart', () => {
  const found = [deck('/x/a'), deck('/x/b'), deck('/y/a', 1), deck('/x/a', 1)]
  expect(ids(mergeSources([], found))).toEqual(['a', 'b', 'a-2'])
})

it('keeps known decks, with their ids, where they were, and puts new ones where they belong', () => {
  const known = mergeSources([], [deck('/x/b'), deck('/x/d'), deck('/y/b', 1)])
  const merged = mergeSources(known, [deck('/x/a'), deck('/x/b'), deck('/x/c'), deck('/y/c', 1)])
  expect(ids(merged)).toEqual(['a', 'b', 'c', 'd', 'b-2', 'c-2'])
  for (const source of known) expect(merged).toContain(source)
})
