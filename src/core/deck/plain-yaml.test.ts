import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import type { Locate } from './source.ts'
import { readPlainYaml } from './plain-yaml.ts'
import { readYaml, type Reading } from './yaml.ts'

const locate: Locate = (line, column) => ({ file: 'en.md', line: line + 2, column })

/** What a reading tells of itself and of what it is asked for by these names. */
function told({ value, at, keyAt, textAt, values }: Reading, names: readonly string[]) {
  return {
    value,
    values: values(['front matter']),
    at: [[], ...names.flatMap((name) => [[name], [name, 'more'], [name, 0]])].map((path) =>
      at(path),
    ),
    keyAt: names.flatMap((name) => [keyAt([], name), keyAt([name], name)]),
    textAt: names.map((name) => textAt(name)),
  }
}

const key = fc.oneof(
  fc.constantFrom('id', 'layout', 'section', 'true', 'Null', 'constructor', 'toString', 'x'),
  fc.stringMatching(/^[A-Za-z]{1,6}$/),
)
const words = fc.oneof(
  fc.constantFrom(
    'split',
    '港口',
    'the port',
    'media/a.jpg',
    'null',
    'False',
    'a.',
    'a-',
    '锦州、港',
    'id',
  ),
  fc.stringMatching(/^[a-zé港][\w ./，、·:#-]{0,8}$/),
)
const text = fc
  .array(fc.tuple(key, words), { minLength: 1, maxLength: 9 })
  .map((lines) => lines.map(([name, value]) => `${name}: ${value}`).join('\n'))

it('reads what it takes as the whole of YAML does, and takes nothing that has a fault', () => {
  let taken = 0
  fc.assert(
    fc.property(text, (written) => {
      const plain = readPlainYaml(written, locate)
      if (!plain) return
      taken += 1
      const report = vi.fn()
      // A comment is too much for it.
      const whole = readYaml(`${written}\n#`, locate, report)
      expect(report).not.toHaveBeenCalled()
      const names = ['none', ...written.split(/: |\n/)]
      expect(told(plain, names)).toEqual(whole && told(whole, names))
    }),
    { numRuns: 2000 },
  )
  expect(taken).toBeGreaterThan(200)
})

it.each([
  'id: port\nid: port',
  'id: null',
  'constructor: a',
  'id: 7',
  'id: a: b',
  'id: a #b',
  'id: "a"',
  'id: a ',
  ' id: a',
  '',
])('leaves %j to the whole of YAML', (written) => {
  expect(readPlainYaml(written, locate)).toBeNull()
})
