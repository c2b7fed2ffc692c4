import { symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { put, scratch } from '../testing/scratch.ts'
import { mostTextBytes, readSource } from './read-source.ts'
import type { Source } from './source.ts'

const deck = (path: string): Source => ({ id: 'd', kind: 'folder', path, root: 0 })
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

it('reads a deck’s text and lists its media', async () => {
  const folder = scratch({ 'deck.yaml': 'y', 'en.md': 'e', 'media/a.svg': 's', 'media/en.md': 'm' })
  const { files, media, refused } = await readSource(deck(folder))
  expect(files.map(({ path, bytes }) => [path, text(bytes)])).toEqual([
    ['deck.yaml', 'y'],
    ['en.md', 'e'],
  ])
  expect(media).toEqual(['media/a.svg', 'media/en.md'])
  expect(refused).toEqual([])
})

it('reads a document alone', async () => {
  const folder = scratch({ 'talk.md': 't', 'other.md': 'o', 'a.svg': '' })
  const source: Source = { id: 'talk', kind: 'document', path: join(folder, 'talk.md'), root: 0 }
  const { files } = await readSource(source)
  expect(files.map(({ path }) => path)).toEqual(['talk.md'])
})

it('refuses text that is far too long, and text that lies elsewhere, by name', async () => {
  const folder = scratch({ 'deck/deck.yaml': 'y', 'deck/en.md': '', 'secret.md': '' })
  truncateSync(join(folder, 'deck/en.md'), mostTextBytes + 1)
  symlinkSync('../secret.md', join(folder, 'deck/ja.md'))
  const { files, refused } = await readSource(deck(join(folder, 'deck')))
  expect(files.map(({ path }) => path)).toEqual(['deck.yaml'])
  expect(refused).toEqual([{ path: 'en.md', reason: 'larger than 20 MB' }])
})

it('throws when nothing of a deck is there', async () => {
  const folder = scratch()
  await expect(readSource(deck(join(folder, 'gone')))).rejects.toThrow('no deck.yaml')
  put(join(folder, 'media/a.svg'), '')
  await expect(readSource(deck(folder))).rejects.toThrow('no deck.yaml')
})
