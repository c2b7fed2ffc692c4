import { expect, it } from 'vitest'
import type { Inline } from '../model/inline.ts'
import { plainText, sliceInlines } from './inline.ts'

const text: readonly Inline[] = [
  { type: 'text', text: 'one ' },
  {
    type: 'strong',
    children: [
      { type: 'text', text: 'two ' },
      { type: 'code', text: 'three' },
    ],
  },
  { type: 'break' },
  { type: 'text', text: 'four' },
]

it('reads as plain text, a break as a line’s end', () => {
  expect(plainText(text)).toBe('one two three\nfour')
})

it('is cut inside its emphasis, without white space at the ends', () => {
  expect(sliceInlines(text, 3, 10)).toEqual([
    {
      type: 'strong',
      children: [
        { type: 'text', text: 'two ' },
        { type: 'code', text: 'th' },
      ],
    },
  ])
  expect(sliceInlines(text, 13, 99)).toEqual([{ type: 'text', text: 'four' }])
  expect(sliceInlines(text, 0, 99)).toEqual(text)
  expect(sliceInlines(text, 5, 5)).toEqual([])
})
