import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Light } from './light.svelte.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

test('a light that nobody tells of any more goes out after five seconds', () => {
  const light = new Light()
  expect(light.at).toBeNull()
  light.tell({ x: 0.5, y: 0.5 })
  vi.advanceTimersByTime(4900)
  // It rests where it was, and says so.
  light.tell({ x: 0.5, y: 0.5 })
  vi.advanceTimersByTime(4999)
  expect(light.at).toEqual({ x: 0.5, y: 0.5 })
  vi.advanceTimersByTime(1)
  expect(light.at).toBeNull()
})

test('a light that was put out stays out, and the next one has its own five seconds', () => {
  const light = new Light()
  light.tell({ x: 0, y: 0 })
  light.tell(null)
  expect(light.at).toBeNull()
  vi.advanceTimersByTime(3000)
  light.tell({ x: 1, y: 1 })
  vi.advanceTimersByTime(3000)
  expect(light.at).toEqual({ x: 1, y: 1 })
})
