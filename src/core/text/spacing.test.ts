import { expect, it } from 'vitest'
import { spacing } from './spacing.ts'

it.each([
  ['锦州Port有27个泊位', '锦州|Port|有|27|个泊位'],
  ['纯度99.99%以上', '纯度|99.99%|以上'],
  ['锦州 Port，27个', '锦州 Port，27|个'],
  ['（2018年）', '（2018|年）'],
  ['东经121°附近', '东经|121°|附近'],
  ['Jinzhou 2018', 'Jinzhou 2018'],
  ['', ''],
])('puts a gap into %j at each border of scripts', (text, marked) => {
  let result = ''
  let from = 0
  for (const offset of spacing(text)) {
    result += `${text.slice(from, offset)}|`
    from = offset
  }
  expect(result + text.slice(from)).toBe(marked)
})
