import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { themeNames } from '../../src/core/themes.ts'

type Tokens = ReadonlyMap<string, string>

const contrastFile = 'styles/contrast.css'
const tones = ['page', 'stage', 'feature', 'picture']
const series = [1, 2, 3, 4, 5].map((number) => `--series-${number}`)

/** The tokens that hold in a tone: rules of the root first, then those that name the tone. */
function tokensOf(file: string, tone: string): Tokens {
  const css = readFileSync(
    new URL(`../../src/renderer/${file}`, import.meta.url),
    'utf8',
  ).replaceAll(/\/\*.*?\*\//gs, '')
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
  const holds = (selector = '') =>
    !selector.includes('[lang]') &&
    (!selector.includes('data-tone=') ||
      selector.includes(`'${tone}'`) ||
      /:root(\[[^\]]*\])*,/.test(selector))
  const given = rules
    .filter(([, selector]) => holds(selector))
    .flatMap(([, , body = '']) =>
      [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
        ([, name = '', value = '']) => [name, value] as const,
      ),
    )
  return new Map(given)
}

function colour(tokens: Tokens, name: string): string {
  const value = tokens.get(name) ?? ''
  const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? []
  return other === undefined ? value : colour(tokens, other)
}

/** Relative luminance (WCAG 2.2) of #rgb or #rrggbb. */
function luminance(hex: string): number {
  expect(hex).toMatch(/^#(?:[\da-f]{3}|[\da-f]{6})$/)
  const digits = hex.length === 4 ? hex.replaceAll(/[\da-f]/g, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function ratio(tokens: Tokens, one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map((name) => luminance(colour(tokens, name)))
    .toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const sheets = [
  ...themeNames.map((name) => ({ name, file: `themes/${name}/tokens.css`, least: 4.5 })),
  { name: 'high contrast', file: contrastFile, least: 7 },
]

describe.each(sheets)('$name', ({ file, least }) => {
  it.each(tones)('can be read on %s', (tone) => {
    const tokens = tokensOf(file, tone)
    const words = ['--text', '--text-soft', '--accent'].flatMap((ink) => [
      [ink, '--ground', least] as const,
      [ink, '--surface', least] as const,
    ])
    const marks = series.map((mark) => [mark, '--ground', 3] as const)
    const on = [
      ['--accent-on', '--accent', least] as const,
      ['--text-on-shade', '--shade', least] as const,
    ]
    const weak = [...words, ...marks, ...on]
      .map(([ink, ground, wanted]) => ({ ink, ground, wanted, got: ratio(tokens, ink, ground) }))
      .filter(({ wanted, got }) => got < wanted)
    expect(weak).toEqual([])
  })
})
