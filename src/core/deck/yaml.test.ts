import { describe, expect, it } from 'vitest'
import { brief } from '../testing/decks.ts'
import { diagnosticLog } from '../diagnostics/log.ts'
import { readYaml } from './yaml.ts'

function read(text: string) {
  const { report, list } = diagnosticLog()
  const reading = readYaml(text, (line, column) => ({ file: 'a.yaml', line, column }), report)
  return { reading, value: reading?.value, complaints: list().map(brief) }
}

it('reads plain values', () => {
  expect(read('a: [1, 2.5, true, null]\nb: {c: d}').value).toEqual({
    a: [1, 2.5, true, null],
    b: { c: 'd' },
  })
})

it.each([
  '1.10',
  '010',
  '0x1f',
  '1e3',
  '+5',
  '.5',
  '1_000',
  '10:30',
  '2024-01-02',
  'yes',
  '10,301',
])('keeps %s as it was written', (text) => {
  expect(read(`a: ${text}`).value).toEqual({ a: text })
})

it('reads a few aliases', () => {
  expect(read('a: &a [x]\nb: *a').value).toEqual({ a: ['x'], b: ['x'] })
})

it.each([
  ['a: 1\nb: 2\na: 3', 'error yaml-duplicate-key 3:1'],
  ['a:\n  b: 1\n c: 2', 'error yaml-indent 3:1'],
  ['a:\n\tb: 1', 'error yaml-tab 2:1'],
  ['a: "b', 'error yaml-unclosed 1:6'],
  ['a: b: c', 'error yaml-colon 1:4'],
  ['{a: 1}: 2', 'error yaml-key 1:1'],
  ['a: 1\n---\nb: 2', 'error yaml-documents 2:1'],
  ['a: *b', 'error yaml-alias 1:4'],
  ['a: &a [*a]', 'error yaml-alias 1:8'],
  ['a: !!js/function x', 'error yaml-syntax 1:4'],
  ['a: `b`', 'error yaml-syntax 1:4'],
  ['a:\n  - __proto__: 1', 'error key-forbidden 2:5'],
  ['constructor: 1', 'error key-forbidden 1:1'],
])('rejects %j at its place', (text, complaint) => {
  expect(read(text)).toMatchObject({ reading: null, complaints: [complaint] })
})

describe.each([
  ['brackets', '['.repeat(4000)],
  ['closed brackets', '['.repeat(4000) + ']'.repeat(4000)],
  ['braces', '{a: '.repeat(4000)],
  ['dashes', '- '.repeat(4000)],
  ['question marks', '? '.repeat(4000)],
  ['indentation', Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])('nesting of %s', (_, text) => {
  it('never reaches the part of the library that recurses', () => {
    expect(read(text)).toMatchObject({ reading: null, complaints: ['error yaml-deep 1:1'] })
  })
})

describe('places', () => {
  const { reading } = read('a:\n  - b: 1\n    c: two\n  - 3\n')

  it('are those of values, keys and texts', () => {
    expect(reading?.at(['a', 0, 'c'])).toMatchObject({ line: 3, column: 8 })
    expect(reading?.keyAt(['a', 0], 'c')).toMatchObject({ line: 3, column: 5 })
    expect(reading?.textAt('two')).toMatchObject({ line: 3, column: 8 })
  })

  it('are the nearest parent’s where nothing stands', () => {
    expect(reading?.at(['a', 0, 'd'])).toMatchObject({ line: 2, column: 5 })
    expect(reading?.at(['x'])).toMatchObject({ line: 1, column: 1 })
    expect(reading?.keyAt(['a', 0], 'd')).toMatchObject({ line: 2, column: 5 })
  })
})
