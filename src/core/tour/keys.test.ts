import { describe, expect, it } from 'vitest'
import { actionOf, defaultKeys } from './keys.ts'
import type { KeyAction } from './keys.ts'
import { digitsAt, nothingTyped, typeDigit } from './typed.ts'

const devices: Readonly<Record<string, readonly (readonly [string, boolean, KeyAction])[]>> = {
  'Logitech R400': [
    ['PageDown', false, 'next'],
    ['PageUp', false, 'previous'],
    ['.', false, 'black'],
    ['b', false, 'black'],
    ['F5', false, 'start'],
    ['Escape', false, 'end'],
  ],
  'Logitech R800': [
    ['PageDown', false, 'next'],
    ['PageUp', false, 'previous'],
    ['.', false, 'black'],
    ['F5', true, 'startHere'],
    ['Escape', false, 'end'],
  ],
  'Logitech Spotlight': [
    ['ArrowRight', false, 'next'],
    ['ArrowLeft', false, 'previous'],
    ['PageDown', false, 'next'],
    ['PageUp', false, 'previous'],
  ],
  'a pad of five keys': [
    ['ArrowRight', false, 'next'],
    ['ArrowLeft', false, 'previous'],
    ['ArrowUp', false, 'previous'],
    ['ArrowDown', false, 'next'],
    ['Enter', false, 'next'],
  ],
  'a keyboard': [
    [' ', false, 'next'],
    [' ', true, 'previous'],
    ['Home', false, 'first'],
    ['End', false, 'last'],
    ['B', true, 'black'],
    ['w', false, 'white'],
    ['o', false, 'overview'],
    ['g', false, 'goTo'],
    ['s', false, 'presenter'],
    ['?', true, 'help'],
  ],
}

describe.each(Object.keys(devices))('%s', (device) => {
  it.each([...(devices[device] ?? [])])('%j with shift %j is %s', (key, shift, action) => {
    expect(actionOf({ key, shift }, defaultKeys)).toBe(action)
  })
})

it('gives keys the meaning that the settings say, written as people write them', () => {
  const keys = { ...defaultKeys, next: ['pagedown', 'shift+F9'] }
  expect(actionOf({ key: 'PageDown', shift: false }, keys)).toBe('next')
  expect(actionOf({ key: 'F9', shift: true }, keys)).toBe('next')
  expect(actionOf({ key: 'ArrowRight', shift: false }, keys)).toBe(null)
})

it('keeps digits until nobody goes on typing', () => {
  const one = typeDigit(nothingTyped, '1', 1000) ?? nothingTyped
  const two = typeDigit(one, '2', 2000) ?? nothingTyped
  expect(digitsAt(two, 3000)).toBe('12')
  expect(digitsAt(two, 9000)).toBe('')
  expect(digitsAt(typeDigit(two, '7', 9000) ?? nothingTyped, 9000)).toBe('7')
  expect(typeDigit(two, 'x', 3000)).toBe(null)
})
