import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import english from '../../resources/locales/en/setup.json' with { type: 'json' }
import chinese from '../../resources/locales/zh-CN/setup.json' with { type: 'json' }
import { chooseLanguage } from '../../scripts/lib/locale.mjs'
import { Checkout, sideBySide } from './checkout.ts'

const scripts = resolve(import.meta.dirname, '../../scripts')
const placeholders = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort()

describe('the language of set-up', sideBySide, () => {
  it.each([
    [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'en', 'zh-CN'],
    [{ LC_ALL: '', LC_MESSAGES: 'en_US', LANG: 'zh_CN.UTF-8' }, 'zh-CN', 'en'],
    [{ LANG: 'zh_TW.UTF-8' }, 'en', 'zh-CN'],
    [{ LANG: 'zh' }, 'en', 'zh-CN'],
    [{ LANG: 'zha_CN' }, 'en', 'en'],
    [{ LANG: 'C.UTF-8' }, 'zh-CN', 'en'],
    [{}, 'zh-Hans-CN', 'zh-CN'],
    [{}, 'de-DE', 'en'],
  ])('under %j and a system in %s is %s', (env, system, language) => {
    expect(chooseLanguage(env, () => system)).toBe(language)
  })

  it('is spoken', async () => {
    using checkout = new Checkout()
    const { err } = await checkout.run('test.mjs', ['x'], { LC_ALL: 'zh_CN.UTF-8' })
    expect(err).toBe('npm test没有名为“x”的阶段，可选：lint types unit e2e\n')
  })
})

describe('the messages', () => {
  it('are the same in both languages, with the same values to fill in', () => {
    const form = (texts: Record<string, string>): [string, string[]][] =>
      Object.entries(texts).map(([key, text]) => [key, placeholders(text)])
    expect(form(chinese)).toEqual(form(english))
  })

  it('are just those that the scripts use', () => {
    const source = readdirSync(join(scripts, 'lib'))
      .map((name) => readFileSync(join(scripts, 'lib', name), 'utf8'))
      .concat(readFileSync(join(scripts, 'test.mjs'), 'utf8'))
      .join('\n')
    const used = [...source.matchAll(/(?:tell|Stop)\('(\w+)'/g)].map(([, key]) => key)
    expect([...new Set(used)].sort()).toEqual(Object.keys(english).sort())
  })
})
