import { expect, test } from 'vitest'
import { emWidth } from './em-width.ts'

async function drawn(text: string, family: string): Promise<number> {
  const face = `600 100px ${family}`
  await document.fonts.load(face, text)
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) throw new Error('no canvas')
  pen.font = face
  return pen.measureText(text).width / 100
}

test.each([
  '10,301',
  '99.9999999%',
  '18:00–22:00',
  '18:00—22:00',
  '1～10',
  '80+',
  '302万人',
  '2000多平方公里',
  'countries and regions',
  'million tonnes',
  'WWWW',
  '第一',
])('%s is as wide as reckoned, and not much less', async (text) => {
  const width = await drawn(text, "'Noto Serif SC Variable'")
  expect(emWidth(text)).toBeGreaterThanOrEqual(width)
  expect(emWidth(text)).toBeLessThan(width * 1.3)
  const latin = await drawn(text, "'Source Serif 4 Variable', 'Noto Serif SC Variable'")
  expect(emWidth(text)).toBeGreaterThanOrEqual(latin)
})

test('Han and digits stand a thin gap apart', () => {
  expect(emWidth('20世纪60年代')).toBeCloseTo(emWidth('20') + 2 + emWidth('60') + 2 + 3 * 0.125)
})
