import { expect, it } from 'vitest'
import { maybeHalfSaved } from './half-saved.ts'
import type { Manuscript } from './read-source.ts'

const encoder = new TextEncoder()

function manuscript(files: Readonly<Record<string, string>>): Manuscript {
  return {
    id: 'trial',
    kind: 'folder',
    files: Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
    media: [],
    mediaStamp: '',
    refused: [],
  }
}

const tail = `${'The last slide, as it was. '.repeat(7)}\n`
const whole = { 'en.md': `One, two, three.\n${tail}`, 'zh-CN.md': '一、二、三。\n' }

it.each<[string, Readonly<Record<string, string>>, boolean]>([
  ['the same', whole, false],
  ['a longer one', { ...whole, 'en.md': `One, two, three, four.\n${tail}` }, false],
  ['a shorter one that ends as before', { ...whole, 'en.md': `One, three.\n${tail}` }, false],
  ['an empty one', { ...whole, 'en.md': '' }, true],
  ['a shorter one that ends elsewhere', { ...whole, 'en.md': 'One, two, three.\nThe last' }, true],
  ['a short one beside one that grew', { 'en.md': `${tail}${tail}`, 'zh-CN.md': '一、' }, true],
  ['one file less', { 'en.md': whole['en.md'] }, true],
])('%s', (_, files, half) => {
  expect(maybeHalfSaved(manuscript(files), manuscript(whole))).toBe(half)
})
