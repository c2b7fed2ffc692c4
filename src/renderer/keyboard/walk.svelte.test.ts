import { beforeEach, expect, test } from 'vitest'
import { controlsIn } from './controls-in.ts'
import { walk } from './walk.ts'

let page: HTMLElement

/** Builds a page of elements by name, each with its name as id; children in brackets follow. */
function add(tag: string, id: string, attributes: Record<string, string> = {}, to = page) {
  const element = document.createElement(tag)
  element.id = id
  if (tag === 'button') element.textContent = id
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  to.append(element)
  return element
}

beforeEach(() => {
  page = document.createElement('main')
  document.body.replaceChildren(page)
})

const names = () => controlsIn(page).map(({ id }) => id)

/** Presses a key where focus is; `on` says where it is then. */
function press(
  key: string,
  { sideways = false, repeat = false }: { sideways?: boolean; repeat?: boolean } = {},
): string {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, repeat })
  const hear = (): void => walk(event, { root: page, sideways })
  window.addEventListener('keydown', hear, { once: true })
  ;(document.activeElement ?? document.body).dispatchEvent(event)
  return document.activeElement?.id ?? ''
}

test('only what can be operated now is a stop', () => {
  add('button', 'first')
  add('button', 'off', { disabled: '' })
  add('button', 'unseen', { style: 'display: none' })
  add('button', 'hidden', { style: 'visibility: hidden' })
  add('button', 'beside', {}, add('div', 'neighbour', { inert: '' }))
  add('div', 'text', { tabindex: '-1' })
  add('div', 'slider', { tabindex: '0' })
  expect(names()).toEqual(['first', 'slider'])
})

test('a group of radio buttons is one stop: the chosen one, else the first', () => {
  const group = add('fieldset', 'group')
  for (const id of ['one', 'two']) add('input', id, { type: 'radio', name: 'size' }, group)
  expect(names()).toEqual(['one'])
  const two = page.querySelector<HTMLInputElement>('#two')
  if (two) two.checked = true
  expect(names()).toEqual(['two'])
})

test('up and down go round, from nowhere too', () => {
  for (const id of ['one', 'two', 'three']) add('button', id)
  expect(press('ArrowDown')).toBe('one')
  expect(press('ArrowDown')).toBe('two')
  expect(press('ArrowUp')).toBe('one')
  expect(press('ArrowUp')).toBe('three')
  expect(press('ArrowDown')).toBe('one')
})

test('what has focus without being a stop keeps its place among them', () => {
  add('button', 'tab')
  const slide = add('div', 'slide', { tabindex: '-1' })
  add('button', 'more', {}, slide)
  add('button', 'next')
  slide.focus()
  expect(press('ArrowDown')).toBe('more')
  slide.focus()
  expect(press('ArrowUp')).toBe('tab')
})

test('left and right walk only where they turn no slides and no widget wants them', () => {
  add('button', 'one')
  add('input', 'loud', { type: 'range' })
  press('ArrowDown')
  expect(press('ArrowRight')).toBe('one')
  expect(press('ArrowRight', { sideways: true })).toBe('loud')
  expect(press('ArrowRight', { sideways: true })).toBe('loud')
  expect(press('ArrowDown', { sideways: true })).toBe('one')
})

test('a key that a widget has used, or that is held down, moves nothing', () => {
  const one = add('button', 'one')
  add('button', 'two')
  one.focus()
  expect(press('ArrowDown', { repeat: true })).toBe('one')
  one.addEventListener('keydown', (event) => event.preventDefault())
  expect(press('ArrowDown')).toBe('one')
})
