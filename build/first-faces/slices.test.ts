import { expect, it } from 'vitest'
import { rangesOf, readSlices, ruleFor, ruleWithout, slicesFor } from './slices.ts'

const rule = (file: string, range: string) =>
  `@font-face {\n  src: url(./files/${file}) format('woff2-variations');\n  unicode-range: ${range};\n}`

const slices = readSlices(
  [
    rule('han-1.woff2', 'U+20-7e,U+4e2d,U+6587'),
    rule('han-2.woff2', 'U+9526-9527'),
    rule('latin.woff2', 'U+0000-00FF'),
  ].join('\n'),
)
const [first] = slices
if (!first) throw new Error('there are no slices')

const filesFor = (text: string) =>
  Array.from(slicesFor(slices, text), ([{ file }, letters]) => [file, letters])

it('gives each slice its own characters of a text', () => {
  expect(filesFor('锦文中')).toEqual([
    ['./files/han-2.woff2', '锦'],
    ['./files/han-1.woff2', '文中'],
  ])
})

it('takes a character that two slices have from the later one, as a browser does', () => {
  expect(filesFor('a')).toEqual([['./files/latin.woff2', 'a']])
})

it('leaves out what no slice has', () => {
  expect(filesFor('𠀀')).toEqual([])
})

it('writes a rule for some characters of a slice, from another file', () => {
  expect(ruleFor(first, '中文', 'small.woff2')).toBe(
    rule('han-1.woff2', 'U+4e2d,U+6587').replace('./files/han-1.woff2', 'small.woff2'),
  )
})

it('writes a rule without some characters, wherever in a range they stand', () => {
  expect(ruleWithout(first, rangesOf(' A~中'))).toBe(rule('han-1.woff2', 'U+21-40,U+42-7d,U+6587'))
  expect(ruleWithout(first, rangesOf('锦'))).toBe(rule('han-1.woff2', 'U+20-7e,U+4e2d,U+6587'))
})

it('writes a rule without the ranges of another slice', () => {
  expect(
    ruleWithout(first, [
      [0, 0x5f],
      [0x4e00, 0x4e2d],
    ]),
  ).toBe(rule('han-1.woff2', 'U+60-7e,U+6587'))
})

it('writes none where no character is left', () => {
  const [, second] = slices
  expect(second && ruleWithout(second, rangesOf('锦锧'))).toBeNull()
})
