import { expect, it } from 'vitest'
import { makeDeck } from '../testing/deck.ts'
import { setStage } from './stage.ts'
import type { Shelved } from './shelf.ts'

const hardware = { atStart: false, timeoutSeconds: 600 }
const idle = { timeoutSeconds: 60, warningSeconds: 20 }

function shelved(parts: Parameters<typeof makeDeck>[0]): Shelved {
  const source = { id: 'trial', kind: 'folder', path: '/trial', root: 0 } as const
  return { deck: makeDeck(parts), source, revision: 1, mediaRevision: 1 }
}

it('stages slide ids, with a deck’s own idle times over the settings’', () => {
  const { decks } = setStage([shelved({ idle: { timeoutSeconds: 9 } })], {
    language: null,
    idle,
    hardware,
  })
  expect(decks).toEqual([
    {
      id: 'trial',
      languages: ['zh-CN', 'en'],
      slides: ['s1', 's2', 's3'],
      idle: { timeoutSeconds: 9, warningSeconds: 20 },
    },
  ])
})

it.each([
  ['the one asked for', 'en', ['zh-CN', 'en'], 'en'],
  ['the one asked for, however it is written', 'EN', ['zh-CN', 'en'], 'en'],
  ['the first deck’s own', null, ['zh-CN', 'en'], 'zh-CN'],
  ['the first deck’s own, where nobody speaks the one asked for', 'ja', ['zh-CN'], 'zh-CN'],
])('begins in %s', (_, language, languages, expected) => {
  expect(setStage([shelved({ languages })], { language, idle, hardware }).language).toBe(expected)
})

it.each([
  ['the language asked for', 'ZH-cn', 'zh-CN'],
  ['English, where none is asked for', null, 'en'],
])('without any deck begins in %s', (_, language, expected) => {
  expect(setStage([], { language, idle, hardware })).toEqual({
    decks: [],
    language: expected,
    idle,
    hardwareIdle: { timeoutSeconds: 600, warningSeconds: 20 },
  })
})
