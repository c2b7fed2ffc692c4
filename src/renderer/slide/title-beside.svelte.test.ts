import { expect, test } from 'vitest'
import type { ShownSlide } from '../../contract/library.ts'
import { titleBeside } from './title-beside.ts'

const said = (text: string): ShownSlide['content'][string]['title'] =>
  text === '' ? [] : [{ type: 'text', text }]

const slide = (titles: Readonly<Record<string, string>>): Pick<ShownSlide, 'content'> => ({
  content: Object.fromEntries(
    Object.entries(titles).map(([language, text]) => [language, { title: said(text), blocks: [] }]),
  ),
})

test('the title in the second language', () => {
  expect(titleBeside(slide({ 'zh-CN': '港口', en: 'The port' }), 'zh-CN', 'en')).toEqual({
    language: 'en',
    runs: said('The port'),
  })
})

test.each([
  ['no second language', { 'zh-CN': '港口', en: 'The port' }, null],
  ['no slide in it', { 'zh-CN': '港口' }, 'en'],
  ['no title in it', { 'zh-CN': '港口', en: '' }, 'en'],
  ['the same words', { 'zh-CN': 'DNA', en: 'DNA' }, 'en'],
])('%s: nothing stands under the title', (_, titles, beside) => {
  expect(titleBeside(slide(titles), 'zh-CN', beside)).toBeNull()
})
