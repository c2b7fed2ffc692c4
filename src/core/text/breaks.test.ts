import { expect, it } from 'vitest'
import { breaksIn } from './breaks.ts'
import { displayWidth } from './width.ts'

function parts(text: string, widest: number): readonly string[] {
  let start = 0
  return breaksIn(text, widest).map((end) => {
    const part = text.slice(start, end)
    start = end
    return part
  })
}

it.each([
  ['One. Two is longer, and longer still.', 20, ['One.', ' Two is longer,', ' and longer still.']],
  ['一二三，四五六，七八九。', 16, ['一二三，四五六，', '七八九。']],
  ['no commas at all but many words', 12, ['no commas at ', 'all but many ', 'words']],
  ['about 10,301 km² in No. 5 at 18:00', 10, ['about 10,301 km² ', 'in ', 'No. 5 at 18:00']],
  ['一二三四五六七八', 8, ['一二三四', '五六七八']],
  ['人口302万人口302万', 12, ['人口302万人', '口302万']],
  ['unbreakable', 4, ['unbreakable']],
])('divides %j', (text, widest, expected) => {
  expect(parts(text, widest)).toEqual(expected)
})

it('loses nothing and makes parts that fit wherever there is a place to break', () => {
  const text = '锦州位于辽宁省西南部，是辽西的中心城市'.repeat(40)
  expect(parts(text, 76).join('')).toBe(text)
  for (const part of parts(text, 76)) expect(displayWidth(part)).toBeLessThanOrEqual(76)
})
