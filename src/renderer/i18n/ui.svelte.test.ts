import { expect, it } from 'vitest'
import { Ui } from './ui.svelte.ts'

it.each([
  ['zh-CN', '下一页'],
  ['zh-TW', '下一页'],
  ['fr', 'Next'],
])('says to readers of %s “%s”', (language, words) => {
  expect(new Ui(language).t('next')).toBe(words)
})
