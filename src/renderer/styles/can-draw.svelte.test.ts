import { expect, test } from 'vitest'
import { canDraw } from './can-draw.ts'

function face(family: string, unicodeRange: string): FontFace {
  return new FontFace(family, 'url(none.woff2)', { unicodeRange })
}

test('a text can be drawn when both Han faces have all of its characters', () => {
  const faces = [
    face('Noto Sans SC Variable', 'U+0-FF, U+9526, U+5DDE'),
    face('Noto Serif SC Variable', 'U+??, U+95??'),
  ]
  expect(canDraw('a 锦', faces)).toBe(true)
  expect(canDraw('锦州', faces)).toBe(false)
  expect(canDraw('锦州', [...faces, face('Noto Serif SC Variable', 'U+5DD?')])).toBe(true)
  expect(canDraw('锦', faces.slice(1))).toBe(false)
})
