import { flushSync } from 'svelte'
import { page } from 'vitest/browser'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import App from '../../App.svelte'
import { fakeShow } from '../../testing/fake-show.ts'
import { LateScreens } from '../late-screens.svelte.ts'

const seconds = 8

const figure = (value: string) => ({ value, unit: 'km', label: `of ${value}` })
const item = (slide: string, more = {}) => ({
  kind: 'cover' as const,
  deck: 'town',
  slide,
  image: null,
  title: { 'zh-CN': `第${slide}页`, en: `Page ${slide}` },
  figure: null,
  seconds,
  ...more,
})
const attract = [
  item('1'),
  item('2', { kind: 'figure', figure: { 'zh-CN': figure('二'), en: figure('2') } }),
  item('3', { kind: 'picture' }),
  item('4'),
]

/** What a passer-by sees: the live poster's buttons, and what stands in the corner. */
const visible = (): readonly HTMLElement[] =>
  [...document.querySelectorAll('button')].filter((button) => !button.closest('[inert]'))

const part = (name: 'item' | 'invitation'): HTMLElement => {
  const found = visible().find((button) => button.dataset['part'] === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}

function pass(milliseconds: number): void {
  vi.advanceTimersByTime(milliseconds)
  flushSync()
}

const screens = new LateScreens()
beforeAll(() => screens.fetch())

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
})
afterEach(() => void vi.useRealTimers())

test('days of the loop: nothing keeps its place, and nothing piles up', async () => {
  const { live } = fakeShow({ attract })
  await render(App, { live, screens })
  const turns = 600
  const stays = new Map<string, Map<string, number>>()
  let most = 0
  for (let turn = 0; turn < turns; turn += 1) {
    for (const button of visible()) {
      const what = button.dataset['part'] ?? button.getAttribute('aria-label') ?? button.innerText
      const { left, top } = button.getBoundingClientRect()
      const places = stays.get(what) ?? new Map<string, number>()
      const place = `${left.toFixed(1)} ${top.toFixed(1)}`
      stays.set(what, places.set(place, (places.get(place) ?? 0) + 1))
    }
    most = Math.max(most, document.querySelectorAll('body *').length)
    pass(seconds * 1000)
  }
  expect([...stays.keys()]).toEqual(expect.arrayContaining(['item', 'invitation', 'English']))
  for (const [what, places] of stays) {
    expect(Math.max(...places.values()) / turns, what).toBeLessThan(0.05)
  }
  // Two posters at the most, however long it runs.
  expect(document.querySelectorAll('.poster')).toHaveLength(2)
  expect(most).toBeLessThan(200)
  expect(vi.getTimerCount()).toBeLessThanOrEqual(3)
})

test('the languages lead in turn, and each text says what it is in', async () => {
  const { live } = fakeShow({ attract })
  await render(App, { live, screens })
  const seen = Array.from({ length: 5 }, () => {
    const calls = [...part('invitation').querySelectorAll('[lang]')].map((call) =>
      call.getAttribute('lang'),
    )
    const led = [part('item').lang, ...calls]
    pass(seconds * 1000)
    return led.join(' ')
  })
  expect(seen).toEqual([
    'zh-CN zh-CN en',
    'en en zh-CN',
    'zh-CN zh-CN en',
    'en en zh-CN',
    // The second round begins in the other language.
    'en en zh-CN',
  ])
  expect(document.documentElement.lang).toBe('zh-CN')
})

test('an item stays as long as it says', async () => {
  const { live } = fakeShow({ attract: [item('1', { seconds: 3 }), item('2', { seconds: 20 })] })
  await render(App, { live, screens })
  const title = () => part('item').innerText
  pass(2999)
  expect(title()).toContain('第1页')
  pass(1)
  expect(title()).toContain('Page 2')
  pass(19_999)
  expect(title()).toContain('Page 2')
  pass(1)
  expect(title()).toContain('1')
})

test('a touch on an item enters there, in the language touched; anywhere else leads home', async () => {
  const { live, intents } = fakeShow({ attract })
  await render(App, { live, screens })
  const lift = (target: Element) =>
    target.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
  pass(seconds * 1000)
  lift(part('item'))
  // A palm that is lifted late calls nobody back.
  lift(document.querySelector('main') ?? document.body)
  await expect.poll(() => intents).toHaveLength(2)
  expect(intents).toEqual([
    { type: 'speak', language: 'en' },
    { type: 'enter', deck: 'town', slide: '2' },
  ])
  intents.length = 0
  lift(document.querySelector('main') ?? document.body)
  await expect.poll(() => intents).toEqual([{ type: 'enter' }])
})

test('a touch that is not answered at once is told that it was felt, until it is', async () => {
  let answer = () => {}
  const answered = new Promise<void>((resolve) => (answer = resolve))
  const { live } = fakeShow({ attract, answered })
  await render(App, { live, screens })
  const status = page.getByRole('status').filter({ hasText: '正在载入' })
  const glass = document.querySelector('main') ?? document.body
  glass.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
  flushSync()
  pass(149)
  await expect.element(status).not.toBeInTheDocument()
  pass(1)
  await expect.element(status).toBeVisible()
  answer()
  await expect.element(status).not.toBeInTheDocument()
})

test('by keyboard an item is a button with its title; other keys lead home', async () => {
  const { live, intents } = fakeShow({ attract })
  await render(App, { live, screens })
  const press = (key: string, target: Element) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  const button = part('item')
  expect(page.getByRole('button', { name: '第1页', exact: true }).element()).toBe(button)
  button.focus()
  for (const key of ['Tab', 'Shift', 'ArrowRight', 'ArrowLeft', 'Enter']) press(key, button)
  expect(intents).toEqual([])
  // Focus goes along to the next item.
  pass(seconds * 1000)
  await expect.poll(() => document.activeElement).toBe(part('item'))
  press('a', part('item'))
  await expect.poll(() => intents).toEqual([{ type: 'enter' }])
})
