import { expect, it } from 'vitest'
import { isVisitorKey } from './visitor-keys.ts'

const plain = { control: false, alt: false, meta: false }

it.each([
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Tab',
  'Enter',
  'Escape',
  ' ',
  '1',
  'b',
  '。',
])('%j reaches the page', (key) => {
  expect(isVisitorKey({ ...plain, key })).toBe(true)
})

it.each([
  ...Array.from({ length: 24 }, (_, n) => `F${n + 1}`),
  'BrowserBack',
  'BrowserHome',
  'ContextMenu',
  'PrintScreen',
  'LaunchMail',
  'Alt',
  'Meta',
  'Control',
  'Unidentified',
  'Dead',
  '\0',
  '',
])('%s does not', (key) => {
  expect(isVisitorKey({ ...plain, key })).toBe(false)
})

it.each(['control', 'alt', 'meta'] as const)('nothing does with %s held', (modifier) => {
  for (const key of ['r', 'w', 'p', 'ArrowLeft', 'Tab', '+', 'F4']) {
    expect(isVisitorKey({ ...plain, [modifier]: true, key })).toBe(false)
  }
})

it('a clicker’s first button reaches the page while somebody presents, and nothing else more', () => {
  expect(isVisitorKey({ ...plain, key: 'F5' }, true)).toBe(true)
  expect(isVisitorKey({ ...plain, key: 'F11' }, true)).toBe(false)
  expect(isVisitorKey({ ...plain, key: 'F5', control: true }, true)).toBe(false)
})
