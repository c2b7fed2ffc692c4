import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Film } from './film.svelte.ts'

const source = '/tests/fixtures/film/film.webm'
let undo: (() => void)[] = []

/** A player on the page and the film over it. */
function screen(src: string, loops = false) {
  const film = new Film(() => loops)
  const element = document.createElement('video')
  element.muted = true
  element.preload = 'metadata'
  element.src = src
  document.body.append(element)
  const detach = film.attach(element)
  undo.push(() => {
    detach?.()
    element.remove()
  })
  return { film, element }
}

/** A film that is there, whose pictures never come. */
const stalled = (): string => URL.createObjectURL(new MediaSource())

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))

afterEach(() => {
  for (const each of undo) each()
  undo = []
  vi.useRealTimers()
})

test('plays when it is told to, and says how far it is', async () => {
  const { film } = screen(source)
  await vi.waitFor(() => expect(film.length).toBeCloseTo(6, 1))
  expect(film.ratio).toBeCloseTo(16 / 9, 1)
  expect(film.status).toBe('rest')
  film.play()
  expect(film.watched).toBe(true)
  await vi.waitFor(() => expect(film.at).toBeGreaterThan(0.2))
  film.pause()
  expect(film.status).toBe('paused')
  expect(film.watched).toBe(false)
})

test('ends, and can be sought and begun again', async () => {
  const { film } = screen(source)
  await vi.waitFor(() => expect(film.length).toBeGreaterThan(0))
  film.play()
  film.seek(5.9)
  await vi.waitFor(() => expect(film.status).toBe('ended'), { timeout: 5000 })
  expect(film.watched).toBe(false)
  film.seek(2)
  expect(film.status).toBe('paused')
  film.restart()
  expect(film.at).toBe(0)
  expect(film.watched).toBe(true)
})

test('a loop goes on, but only its first round is watched', async () => {
  const { film } = screen(source, true)
  await vi.waitFor(() => expect(film.length).toBeGreaterThan(0))
  film.play()
  film.seek(5.9)
  await vi.waitFor(() => expect(film.watched).toBe(false), { timeout: 5000 })
  expect(film.status).toBe('playing')
  await vi.waitFor(() => expect(film.at).toBeLessThan(3))
})

test('a film that does not move is given up in time, and can be tried again', () => {
  const { film } = screen(stalled())
  film.play()
  vi.advanceTimersByTime(9_999)
  expect(film.watched).toBe(true)
  vi.advanceTimersByTime(1)
  expect(film.status).toBe('broken')
  expect(film.watched).toBe(false)
  film.play()
  expect(film.status).toBe('playing')
})

test('a film that is not there says so', async () => {
  const { film } = screen('/tests/fixtures/film/none.webm')
  await vi.waitFor(() => expect(film.status).toBe('missing'))
  film.play()
  expect(film.watched).toBe(false)
})

test('stops at its start', async () => {
  const { film, element } = screen(source)
  await vi.waitFor(() => expect(film.length).toBeGreaterThan(0))
  film.play()
  film.seek(3)
  film.stop()
  expect(film.status).toBe('rest')
  expect(film.at).toBe(0)
  expect(element.paused).toBe(true)
  await vi.waitFor(() => expect(element.currentTime).toBe(0))
})
