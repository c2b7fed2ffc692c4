import { expect, it } from 'vitest'
import { Ui } from './ui.svelte.ts'

it.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['fr', 'en'],
])('says in %s what it says in %s', (language, spoken) => {
  expect(new Ui(language).t('next')).toBe(new Ui(spoken).t('next'))
})
