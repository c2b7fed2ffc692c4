import { expect, it } from 'vitest'
import en from '../../../resources/locales/en/settings.json' with { type: 'json' }
import zh from '../../../resources/locales/zh-CN/settings.json' with { type: 'json' }
import { describeProblem } from './problem.ts'
import { settingKeys } from './schema.ts'

it('both languages have the same messages with the same blanks', () => {
  const blanks = (text: string) => [...text.matchAll(/\{\{\w+\}\}/gu)].map(String).toSorted()
  expect(Object.keys(zh)).toEqual(Object.keys(en))
  const inChinese = new Map(Object.entries(zh))
  for (const [code, text] of Object.entries(en)) {
    expect(blanks(inChinese.get(code) ?? ''), code).toEqual(blanks(text))
  }
})

it('every setting has words for what it expects', () => {
  for (const key of settingKeys) expect(Object.keys(en)).toContain(`expected-${key}`)
})

it('lets nothing in a file steer the terminal', () => {
  const values = { key: 'a\n\u001b[31mb\u202e', got: '' }
  const line = describeProblem({ code: 'bad-value', where: 'f', values }, 'en')
  expect(line).toContain('f: a [31mb  cannot be')
})

it('says where, what and what to do in one line', () => {
  const problem = {
    code: 'bad-value',
    where: 'a.yaml:3',
    values: { key: 'display', got: '0' },
  } as const
  expect(describeProblem(problem, 'en')).toBe(
    'a.yaml:3: display cannot be 0. Write the number of a screen, from 1.',
  )
  expect(describeProblem(problem, 'zh-CN')).toBe(
    'a.yaml:3：display不能是0。请写屏幕编号，从1开始。',
  )
})
