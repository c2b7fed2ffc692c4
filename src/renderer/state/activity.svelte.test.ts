import { expect, onTestFinished, test } from 'vitest'
import { watchActivity } from './activity.ts'

/** Hears a window for a test; `give` sends it an event that happened at a time. */
function hear() {
  const heard: string[] = []
  onTestFinished(watchActivity(window, ({ type }) => heard.push(type)))
  const give = (event: Event, time: number): void => {
    Object.defineProperty(event, 'timeStamp', { value: time })
    window.dispatchEvent(event)
  }
  return { heard, give }
}

const move = (screenX: number, screenY: number) =>
  new PointerEvent('pointermove', { screenX, screenY })

test('every sign of life is heard, scrolling included', () => {
  const { heard, give } = hear()
  const signs = ['pointerdown', 'touchstart', 'touchmove', 'wheel', 'keydown', 'scroll']
  signs.forEach((sign, index) => give(new Event(sign), index * 1000))
  expect(heard).toEqual(signs)
})

test('signs that crowd are told once in a quarter of a second', () => {
  const { heard, give } = hear()
  for (const time of [0, 100, 249, 250, 499, 500]) give(new Event('touchmove'), time)
  expect(heard).toHaveLength(3)
})

test('a pointer that lies still is no sign of life', () => {
  const { heard, give } = hear()
  for (const time of [0, 1000, 2000]) give(move(400, 300), time)
  expect(heard).toHaveLength(1)
  give(move(401, 300), 3000)
  expect(heard).toHaveLength(2)
})

test('nothing is heard after the end', () => {
  const heard: Event[] = []
  watchActivity(window, (event) => heard.push(event))()
  window.dispatchEvent(new Event('keydown'))
  expect(heard).toEqual([])
})
