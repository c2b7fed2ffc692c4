import { expect, it } from 'vitest'
import type { Shelved } from '../library/shelf.ts'
import { makeDeck, makeSlide } from '../testing/deck.ts'
import { findSlides } from './find-slides.ts'

const titles = [
  ['锦州港，北方的出海口', 'Jinzhou Port, a way to the sea'],
  ['城市与重庆', 'The city and Chongqing'],
  ['开发区的产业', 'Industry in the 3rd zone'],
] as const

const shelved: Shelved = {
  deck: makeDeck({
    slides: titles.map(([zh, en], index) => {
      const slide = makeSlide(`s${index}`)
      const titled = (text: string) => ({
        title: [{ type: 'text' as const, text }],
        blocks: [],
        notes: '',
        audio: null,
      })
      return { ...slide, content: { 'zh-CN': titled(zh), en: titled(en) } }
    }),
  }),
  source: { id: 'trial', kind: 'folder', path: '/trial', root: 0 },
  revision: 1,
  mediaRevision: 1,
}

const find = (words: string) => findSlides(shelved, words).map(({ index }) => index)

it.each([
  ['出海', [0]],
  ['PORT', [0]],
  ['ｐｏｒｔ', [0]],
  ['chuhaikou', [0]],
  ['jzg', [0]],
  ['gang', [0]],
  ['chongqing', [1]],
  ['kfq', [2]],
  ['city', [1]],
  ['zzz', []],
  ['  ', []],
])('%j finds slides %j', (words, found) => {
  expect(find(words)).toEqual(found)
})

it('a number finds the slide of that number first, then titles that hold it', () => {
  expect(find('2')).toEqual([1])
  expect(find('3')).toEqual([2])
  expect(find('99')).toEqual([])
})
