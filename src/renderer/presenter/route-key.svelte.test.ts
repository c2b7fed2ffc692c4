import { describe, expect, test } from 'vitest'
import { defaultKeys } from '../../core/tour/keys.ts'
import { routeKey, type Stroke } from './route-key.ts'

const free: Omit<Stroke, 'key'> = {
  shift: false,
  repeat: false,
  on: 'nothing',
  covered: false,
  typed: false,
}
const route = (key: string, where: Partial<Stroke> = {}) =>
  routeKey({ ...free, key, ...where }, defaultKeys)

const clicker = ['PageDown', 'PageUp', 'F5', 'Escape', '.', 'ArrowRight', 'Enter', ' ', '7']

test.each(clicker)('%j leads where nothing has focus', (key) => {
  expect(route(key)).toBe('lead')
})

test.each(clicker)('%j that is held down does nothing more', (key) => {
  expect(route(key, { repeat: true })).toBe('nothing')
})

describe('whoever types', () => {
  test.each(['b', '.', '7', ' ', 'Enter', 'Escape', 'ArrowLeft', 'Home'])('types %j', (key) => {
    expect(route(key, { on: 'text' })).toBe('page')
  })

  test.each(['PageDown', 'PageUp', 'F5'])('is not in the way of a clicker’s %s', (key) => {
    expect(route(key, { on: 'text' })).toBe('lead')
  })
})

describe('a button with focus', () => {
  test.each(['Enter', ' '])('is pressed by %j, once', (key) => {
    expect(route(key, { on: 'control' })).toBe('page')
    expect(route(key, { on: 'control', repeat: true })).toBe('nothing')
  })

  test('leaves all else to the clicker', () => {
    expect(route('PageDown', { on: 'control' })).toBe('lead')
    expect(route('ArrowRight', { on: 'control' })).toBe('lead')
    expect(route('Escape', { on: 'control' })).toBe('lead')
  })

  test('is not pressed by the Enter that ends a slide’s number', () => {
    expect(route('Enter', { on: 'control', typed: true })).toBe('lead')
  })
})

test('what lies over the window has the keys that move in it, and Escape closes it first', () => {
  for (const key of ['Escape', 'Enter', ' ', 'Tab', 'ArrowDown', 'Home']) {
    expect(route(key, { covered: true })).toBe('page')
  }
  for (const key of ['PageDown', 'PageUp', '.', 'F5', '?']) {
    expect(route(key, { covered: true })).toBe('lead')
  }
})

describe('notes', () => {
  test('scroll by arrows while they have focus, and by Shift and arrows always', () => {
    expect(route('ArrowDown', { on: 'scroller' })).toBe('page')
    expect(route('PageDown', { on: 'scroller' })).toBe('lead')
    expect(route('ArrowDown', { shift: true })).toBe('notesDown')
    expect(route('ArrowUp', { shift: true, on: 'control' })).toBe('notesUp')
  })

  test('change their size, unless the keys were given away', () => {
    expect([route('+'), route('-')]).toEqual(['larger', 'smaller'])
    const given = { ...defaultKeys, next: ['+'] }
    expect(routeKey({ ...free, key: '+' }, given)).toBe('lead')
  })
})

test('a key that means nothing here is the page’s', () => {
  expect(route('Tab')).toBe('page')
  expect(route('x')).toBe('page')
})
