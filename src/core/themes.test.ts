import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { themeNames, themeOf } from './themes.ts'

const home = { name: 'home' } as const
const onPort = { name: 'deck', deck: 'port', slide: 'a', index: 0 } as const
const city = { id: 'city', theme: 'brocade' } as const
const port = { id: 'port', theme: 'harbour' } as const

it('each name has a folder and each folder a name', () => {
  const folders = readdirSync(new URL('../renderer/themes', import.meta.url), {
    withFileTypes: true,
  }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).toSorted()).toEqual(themeNames.toSorted())
})

it('a deck chooses and a hall overrides', () => {
  expect(themeOf(onPort, { decks: [city, port], hall: null })).toBe('harbour')
  expect(themeOf(onPort, { decks: [city, port], hall: 'porcelain' })).toBe('porcelain')
})

it('home wears what all decks share, else the default', () => {
  expect(themeOf(home, { decks: [port], hall: null })).toBe('harbour')
  expect(themeOf(home, { decks: [city, port], hall: null })).toBe('brocade')
  expect(themeOf(home, { decks: [], hall: null })).toBe('brocade')
  expect(themeOf(home, { decks: [], hall: 'porcelain' })).toBe('porcelain')
})
