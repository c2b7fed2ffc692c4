import { expect, it } from 'vitest'
import { cutAtGaps } from './spacing.ts'

it.each([
  ['锦州Port有27个泊位', '锦州|Port|有|27|个泊位'],
  ['纯度99.99%以上', '纯度|99.99%|以上'],
  ['锦州 Port，27个', '锦州 Port，27|个'],
  ['（2018年）', '（2018|年）'],
  ['东经121°附近', '东经|121°|附近'],
  ['10301km²的土地', '10301km²|的土地'],
  ['约α粒子', '约|α|粒子'],
  ['Jinzhou 2018', 'Jinzhou 2018'],
  ['', ''],
])('cuts %j at each border of scripts', (text, marked) => {
  expect(cutAtGaps(text).join('|')).toBe(marked)
})
