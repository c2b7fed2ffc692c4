import { expect, it } from 'vitest'
import { slicesFor } from './slices.ts'

const rule = (file: string, range: string) =>
  `@font-face {\n  src: url(./files/${file}) format('woff2-variations');\n  unicode-range: ${range};\n}`

const css = [
  rule('han-1.woff2', 'U+20-7e,U+4e2d,U+6587'),
  rule('han-2.woff2', 'U+9526-9527'),
  rule('latin.woff2', 'U+0000-00FF'),
].join('\n')

const filesFor = (text: string) =>
  Array.from(slicesFor(css, text), ([{ file }, letters]) => [file, letters])

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
