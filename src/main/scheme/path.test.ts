import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mediaUrl, pages } from '../../contract/origin.ts'
import { readPath } from './path.ts'

it.each([
  ['/index.html', ['index.html']],
  ['/media/jinzhou/media/a%20b.svg', ['media', 'jinzhou', 'media', 'a b.svg']],
  ['/media/%E9%94%A6%E5%B7%9E/map.svg', ['media', '锦州', 'map.svg']],
  ['/a%252e', ['a%2e']],
])('%s is a path', (pathname, parts) => {
  expect(readPath(pathname)).toEqual(parts)
})

it.each([
  '/',
  '//host/a.svg',
  '/a//b.svg',
  '/a/',
  '/..',
  '/../a.svg',
  '/a/../../b.svg',
  '/%2e%2e/a.svg',
  '/..%2fa.svg',
  '/a%2fb.svg',
  '/a%5cb.svg',
  '/..\\a.svg',
  '/a%00.svg',
  '/%',
  '/%ff.svg',
  '/.git/config',
  '/a/.env',
  '/C:/a.svg',
  '/a.svg:stream',
])('%s is none', (pathname) => {
  expect(readPath(pathname)).toBeNull()
})

it('reads back what a window asks for', () => {
  const part = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => !/^\.|[/\\:\0\p{Surrogate}]/u.test(text))
  fc.assert(
    fc.property(part, fc.array(part, { minLength: 1 }), (deck, path) => {
      const { pathname } = new URL(mediaUrl(deck, path.join('/'), 1), pages.audience)
      expect(readPath(pathname)).toEqual(['media', deck, ...path])
    }),
  )
})
