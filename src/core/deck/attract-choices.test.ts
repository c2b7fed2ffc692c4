import { expect, it } from 'vitest'
import { deckOf, located } from '../testing/decks.ts'

const slides = '---\nid: town\n---\n# Town\n\n---\nid: port\n---\n# Port\n'

function choosing(attract: string) {
  const yaml = `title: T\nlanguages: [en]\nattract: ${attract}\n`
  return deckOf({ 'deck.yaml': yaml, 'en.md': slides })
}

it('takes slides by their ids, alone or with the seconds that they stay', () => {
  const deck = choosing('[port, { slide: town, seconds: 12 }]')
  expect(deck.diagnostics).toEqual([])
  expect(deck.attract).toEqual([
    { slide: 'port', seconds: null },
    { slide: 'town', seconds: 12 },
  ])
})

it('says where it names a slide that is not there, and goes on without it', () => {
  const deck = choosing('\n  - prot\n  - town\n  - { slide: elsewhere }')
  expect(deck.attract).toEqual([{ slide: 'town', seconds: null }])
  expect(deck.diagnostics.map(located)).toEqual([
    'deck.yaml warning attract-slide-misspelt 4:5',
    'deck.yaml warning attract-slide-unknown 6:14',
  ])
})

it('loses only the entries that are wrong', () => {
  const deck = choosing('[port, { slide: town, seconds: 0 }, [x]]')
  expect(deck.attract).toContainEqual({ slide: 'port', seconds: null })
  expect(deck.diagnostics.every(({ file }) => file === 'deck.yaml')).toBe(true)
  expect(deck.diagnostics.length).toBeGreaterThan(0)
})

it('is nothing where the deck says nothing', () => {
  expect(deckOf({ 'deck.yaml': 'title: T\nlanguages: [en]', 'en.md': slides }).attract).toEqual([])
})
