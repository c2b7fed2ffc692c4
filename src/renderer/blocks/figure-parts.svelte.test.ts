import { expect, test } from 'vitest'
import { figureParts } from './figure-parts.ts'

test.each([
  ['302万', '人', '302', '万人'],
  ['1.09亿', '吨', '1.09', '亿吨'],
  ['80多', '个', '80', '多个'],
  ['2014年', undefined, '2014', '年'],
  ['1～10', '元', '1～10', '元'],
  ['10,301', 'km²', '10,301', '\u00a0km²'],
  ['99.9999999%', undefined, '99.9999999%', ''],
  ['18:00–22:00', undefined, '18:00–22:00', ''],
  ['80+', 'countries', '80+', '\u00a0countries'],
  ['约9', '万', '约9', '万'],
  ['第一', undefined, '第一', ''],
  ['4C', undefined, '4C', ''],
  ['20', '℃', '20', '℃'],
])('%s and %s', (value, unit, number, tail) => {
  expect(figureParts(value, unit)).toEqual({ number, tail })
})
