import { expect, test } from 'vitest'
import { render } from 'vitest-browser-svelte'
import Headline from './Headline.svelte'
import { phrases } from './phrases.ts'

test('a Chinese headline may break between words only', () => {
  expect(phrases('锦州是辽西的区域中心城市')).toContain('城市')
  expect(phrases('七项国家级非遗，五个院团').join('|')).not.toMatch(/非\|遗/)
  expect(phrases('21个“中国第一”出自锦州').join('|')).toContain('“中国第一”')
  expect(phrases('通达四方，联结华北与东北').join('')).toBe('通达四方，联结华北与东北')
})

test('no line starts with punctuation: a cut never stands before it', () => {
  for (const text of ['海陆空，织成一张网。', '“中国第一”出自锦州', '（2018年）吞吐量：1.09亿吨']) {
    for (const phrase of phrases(text).slice(1)) expect(phrase).not.toMatch(/^[\p{P}\s]/u)
  }
})

test('figures and Latin words stay whole', () => {
  expect(phrases('One headline in English')).toEqual(['One headline in English'])
  for (const text of ['吞吐量1.62 million TEU', '纯度99.9999999%']) {
    expect(phrases(text).some((phrase) => /1\.62|99\.9999999%/.test(phrase))).toBe(true)
  }
})

test('what is read is the text itself, without anything put between', async () => {
  const { container } = await render(Headline, { text: '302万人住在Jinzhou的10301平方公里里' })
  expect(container.textContent).toBe('302万人住在Jinzhou的10301平方公里里')
})

test('a narrow headline breaks into lines of whole words', async () => {
  const { container } = await render(Headline, { text: '锦州港是中国最北的一类商港' })
  container.style.cssText = 'width: 7.5em; font-size: 40px'
  const lines = new Set(
    [...container.querySelectorAll('.headline')].flatMap((headline) =>
      [...headline.getClientRects()].map(({ top }) => top),
    ),
  )
  expect(lines.size).toBeGreaterThan(0)
  expect(container.scrollWidth).toBeLessThanOrEqual(container.clientWidth + 1)
})
