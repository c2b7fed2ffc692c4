import { describe, expect, it } from 'vitest'
import { seat, setOf } from './places.ts'
import type { Place } from './places.ts'

const screenAt = (id: number, x: number): Place => ({
  id,
  label: `monitor ${id}`,
  bounds: { x, y: 0, width: 1920, height: 1080 },
})
const left = screenAt(1, 0)
const right = screenAt(2, 1920)
const third = screenAt(3, 3840)
const plain = { wanted: null, primary: 1, swapped: false }

describe('two screens', () => {
  it('the audience has the main one, or the one that is wanted; the presenter has the other', () => {
    expect(seat([left, right], plain)).toEqual({ audience: left, presenter: right })
    expect(seat([left, right], { ...plain, primary: 2 })).toEqual({
      audience: right,
      presenter: left,
    })
    expect(seat([left, right], { ...plain, wanted: 2 })).toEqual({
      audience: right,
      presenter: left,
    })
  })

  it('change places when somebody swapped them', () => {
    expect(seat([left, right], { ...plain, swapped: true })).toEqual({
      audience: right,
      presenter: left,
    })
    expect(seat([left, right], { ...plain, wanted: 2, swapped: true })).toEqual({
      audience: left,
      presenter: right,
    })
  })
})

it('one screen is the audience’s, swapped or not, whichever is wanted', () => {
  for (const swapped of [false, true]) {
    expect(seat([left], { wanted: 2, primary: 1, swapped })).toEqual({
      audience: left,
      presenter: null,
    })
  }
})

it('of three the presenter has the first that is not the audience’s', () => {
  expect(seat([left, right, third], { ...plain, wanted: 1 }).presenter).toBe(right)
  expect(seat([left, right, third], { ...plain, wanted: 2 }).presenter).toBe(left)
})

it('knows a set of screens in any order, and another one from it', () => {
  expect(setOf([left, right], null)).toBe(setOf([right, left], null))
  expect(setOf([left, right], null)).not.toBe(setOf([left, third], null))
  expect(setOf([left, right], null)).not.toBe(setOf([left, right], 2))
})
