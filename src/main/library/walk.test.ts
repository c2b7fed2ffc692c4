import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from '../testing/scratch.ts'
import { walk } from './walk.ts'

it('lists all files, sorted, with slashes, without dot files', async () => {
  const folder = scratch({ 'b.md': '', 'a/z.svg': '', 'a/b/c.svg': '', '.git/x': '', 'a/.x': '' })
  expect(await walk(folder)).toEqual(['a/b/c.svg', 'a/z.svg', 'b.md'])
})

it('follows links inside, enters each folder once, and stays in', async () => {
  const folder = scratch({ 'media/a.svg': '', 'out/secret.svg': '' })
  const deck = join(folder, 'media')
  symlinkSync('..', join(deck, 'up'))
  symlinkSync('.', join(deck, 'self'))
  symlinkSync('a.svg', join(deck, 'b.svg'))
  symlinkSync('gone', join(deck, 'broken'))
  expect(await walk(deck)).toEqual(['a.svg', 'b.svg'])
})

it('ends at its limits', async () => {
  const deep = scratch({ '1/2/3/x': '', '1/y': '' })
  expect(await walk(deep, { depth: 1 })).toEqual(['1/y'])
  const many = scratch(Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}`, ''])))
  expect(await walk(many, { entries: 7 })).toHaveLength(7)
})

it('finds nothing where there is nothing', async () => {
  expect(await walk('/nowhere/at/all')).toEqual([])
})
