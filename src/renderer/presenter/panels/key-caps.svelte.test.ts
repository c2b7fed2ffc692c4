import { expect, test } from 'vitest'
import { keyCaps } from './key-caps.ts'

test.each([
  ['PageDown', ['Page Down']],
  ['arrowright', ['→']],
  ['Shift+Space', ['Shift', 'Space bar']],
  ['b', ['B']],
  ['F5', ['F5']],
  ['+', ['+']],
])('%s has %j on its caps', (key, caps) => {
  expect(keyCaps(key, 'Space bar')).toEqual(caps)
})
