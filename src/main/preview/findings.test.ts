import { expect, it } from 'vitest'
import { findingsPerDeck } from '../../contract/preview.ts'
import type { Source } from '../library/source.ts'
import { makeDeck, makeDiagnostic } from '../testing/deck.ts'
import { findingsOf } from './findings.ts'

const folder: Source = { id: 'port', kind: 'folder', path: '/decks/port', root: 0 }

function opensIn(source: Source, file: string): boolean | undefined {
  const checkup = { source, deck: makeDeck(), held: false }
  return findingsOf(checkup, [{ ...makeDiagnostic('error'), file }]).findings[0]?.opens
}

it('opens a deck’s own texts, under names that mean nothing to a shell', () => {
  expect(['deck.yaml', 'zh-CN.md'].map((file) => opensIn(folder, file))).toEqual([true, true])
  const others = ['media/a.svg', '../x.md', 'a&calc.md', 'a:1.md', '$(x).md', '"a".md', 'notes.txt']
  expect(others.filter((file) => opensIn(folder, file))).toEqual([])
  const document: Source = { ...folder, kind: 'document', path: '/texts/港口 2026.txt' }
  expect(opensIn(document, '港口 2026.txt')).toBe(true)
  expect(opensIn(document, 'other.txt')).toBe(false)
})

it('counts what it does not list', () => {
  const many = Array.from({ length: findingsPerDeck + 20 }, () => makeDiagnostic('warning'))
  const listed = findingsOf({ source: folder, deck: makeDeck(), held: false }, [
    ...many,
    makeDiagnostic('error'),
  ])
  expect(listed.findings).toHaveLength(findingsPerDeck)
  expect(listed.findings[0]?.level).toBe('error')
  expect(listed.counts).toEqual({ error: 1, warning: findingsPerDeck + 20, info: 0 })
})
