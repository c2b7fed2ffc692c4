import { expect, it } from 'vitest'
import en from '../../resources/locales/en/cli.json' with { type: 'json' }
import zh from '../../resources/locales/zh-CN/cli.json' with { type: 'json' }
import { speak, tongueOf } from './words.ts'

it.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
  [{ LANG: 'zh' }, 'zh-CN'],
  [{ LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
  [{ LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en_US' }, 'zh-CN'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'de_DE' }, 'en'],
  [{}, 'zh-CN'],
] as const)('%o asks for %s', (env, tongue) => {
  expect(tongueOf(env, () => 'zh-CN')).toBe(tongue)
})

it('says each message in both languages, with the same gaps to fill', () => {
  const gaps = (text: string) => (text.match(/\{\{\w+\}\}/gu) ?? []).toSorted()
  const chinese = new Map(Object.entries(zh))
  for (const [key, text] of Object.entries(en)) {
    // Chinese has one form for every number.
    const counterpart = chinese.get(key.replace(/_one$/u, '_other'))
    expect(counterpart, key).toBeDefined()
    expect([...new Set(gaps(counterpart ?? ''))], key).toEqual([...new Set(gaps(text))])
  }
  expect(Object.keys(zh).filter((key) => !(key in en))).toEqual([])
})

it('counts', () => {
  expect(speak('en')('count-slides', { count: 1 })).toBe('1 slide')
  expect(speak('en')('count-slides', { count: 2 })).toBe('2 slides')
  expect(speak('zh-CN')('count-slides', { count: 1 })).toBe('1页')
})

it('leaves what it fills in as it is', () => {
  expect(speak('en')('unknown-flag', { given: '<&>' })).toContain('<&>')
})
