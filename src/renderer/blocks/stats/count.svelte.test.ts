import { expect, test } from 'vitest'
import { figureParts } from '../figure-parts.ts'
import { countTo } from './count.ts'

const halfWay = (value: string, unit?: string) => {
  const { number, tail } = figureParts(value, unit)
  return countTo(number, tail)?.(0.5) ?? null
}

test.each([
  ['302万', '人', '151'],
  ['1.09亿', '吨', '0.55'],
  ['10,301', 'km²', '5,151'],
  ['10301', '平方公里', '5151'],
  ['80+', 'countries', '40+'],
  ['99.9%', undefined, '50.0%'],
  ['3.02', 'million', '1.51'],
  ['2000', '千瓦', '1000'],
])('%s %s is counted in its own written form', (value, unit, shown) => {
  expect(halfWay(value, unit)).toBe(shown)
})

test.each([
  ['约9', '万'],
  ['1–10', '元'],
  ['18:00–22:00', undefined],
  ['4C', undefined],
  ['第一', undefined],
  ['1e9', undefined],
  ['1,09', undefined],
  ['2018', undefined],
  ['2013年', undefined],
])('%s %s simply stands there', (value, unit) => {
  expect(halfWay(value, unit)).toBeNull()
})

test('the way ends with the figure as its author wrote it', () => {
  for (const written of ['007', '99.9999999%', '10,301', '12345678901234567890']) {
    expect(countTo(written, '')?.(1)).toBe(written)
  }
})

test('no step on the way is wider than the figure', () => {
  for (const written of ['10,301', '9', '99.9999999%', '1.09']) {
    for (let share = 0; share <= 1; share += 0.01) {
      expect(countTo(written, '')?.(share).length).toBeLessThanOrEqual(written.length)
    }
  }
})
