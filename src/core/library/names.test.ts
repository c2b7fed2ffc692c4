import { expect, it } from 'vitest'
import { deckId, distinct, isDeckFolder, isDeckText, isDocument } from './names.ts'

it.each([
  [['deck.yaml'], true],
  [['en.md', 'media'], true],
  [['zh-CN.md'], true],
  [['zh-Hant-TW.md'], true],
  [['README.md', 'jinzhou'], false],
  [['notes.md'], false],
  [[], false],
])('%j is a deck: %s', (names, deck) => {
  expect(isDeckFolder(names)).toBe(deck)
})

it.each([
  ['deck.yaml', true],
  ['en.md', true],
  ['media/en.md', false],
  ['media/map.svg', false],
])('%s is a deck’s text: %s', (path, text) => {
  expect(isDeckText(path)).toBe(text)
})

it.each([
  ['talk.md', true],
  ['talk.TXT', true],
  ['talk.docx', false],
  ['talk', false],
])('%s is a document: %s', (name, document) => {
  expect(isDocument(name)).toBe(document)
})

it('names decks by folder or document', () => {
  expect(['jinzhou', 'talk.md', 'v1.2', '.md'].map(deckId)).toEqual([
    'jinzhou',
    'talk',
    'v1.2',
    '.md',
  ])
})

it('tells decks of one name apart', () => {
  expect(distinct(['a', 'b', 'a', 'a-2', 'a'])).toEqual(['a', 'b', 'a-2', 'a-2-2', 'a-3'])
})
