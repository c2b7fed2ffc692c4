import { expect, it } from 'vitest'
import { sentenceEnds } from './sentences.ts'

it.each([
  [
    '锦州在辽宁。人口302万！港口呢？有27个泊位；很好',
    ['锦州在辽宁。', '人口302万！', '港口呢？', '有27个泊位；', '很好'],
  ],
  ['他说：“锦州好。”（真的。）然后走了。', ['他说：“锦州好。”', '（真的。）', '然后走了。']],
  ['It grew. “It did!” (Yes.) And on?', ['It grew. ', '“It did!” ', '(Yes.) ', 'And on?']],
  [
    'It is 3.02 million, 99.99% at 18:00–22:00, 10,301 km². No. 5 is next.',
    ['It is 3.02 million, 99.99% at 18:00–22:00, 10,301 km². ', 'No. 5 is next.'],
  ],
  [
    'Dr. J. Smith of Jinzhou Port Co. Ltd. met St. Mary. Then left.',
    ['Dr. J. Smith of Jinzhou Port Co. Ltd. met St. Mary. ', 'Then left.'],
  ],
  [
    'He said no. Then, in Fig. 2 vs. Fig. 3, e.g. here, at 5 p.m. sharp.',
    ['He said no. ', 'Then, in Fig. 2 vs. Fig. 3, e.g. here, at 5 p.m. sharp.'],
  ],
  ['用Yahoo! is a name. 中文OK.然后呢', ['用Yahoo! ', 'is a name. ', '中文OK.', '然后呢']],
  ['no end', ['no end']],
  ['', []],
])('divides %j', (text, sentences) => {
  let start = 0
  const parts = sentenceEnds(text).map((end) => {
    const part = text.slice(start, end)
    start = end
    return part
  })
  expect(parts.map((part) => part.trim())).toEqual(sentences.map((part) => part.trim()))
  expect(parts.join('')).toBe(text)
})
