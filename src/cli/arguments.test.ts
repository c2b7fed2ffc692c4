import { describe, expect, it } from 'vitest'
import { checkFlags } from './arguments.ts'
import { Failure } from './failure.ts'

const flags = { lang: { type: 'string' }, json: { type: 'boolean' } } as const

function complaint(...args: string[]): unknown {
  try {
    checkFlags(args, flags)
  } catch (error) {
    if (error instanceof Failure) return { word: error.word, ...error.values, code: error.code }
    throw error
  }
  return null
}

describe('checkFlags', () => {
  it.each([
    [[]],
    [['PATH', '--json']],
    [['--lang', 'en', 'PATH']],
    [['--lang=en']],
    [['--lang=-x']],
    [['--', '--no-flag-at-all']],
  ])('takes %j', (args) => {
    expect(complaint(...args)).toBeNull()
  })

  it.each([
    [['--langg', 'en'], { word: 'unknown-flag-suggest', given: '--langg', meant: '--lang' }],
    [['--serve'], { word: 'unknown-flag', given: '--serve' }],
    [['-x'], { word: 'unknown-flag', given: '-x' }],
    [['--no-json'], { word: 'unknown-flag', given: '--no-json' }],
    [['--__proto__=1'], { word: 'unknown-flag', given: '--__proto__' }],
    [['--lang'], { word: 'flag-needs-value', flag: '--lang' }],
    [['--lang', '--json'], { word: 'flag-needs-value', flag: '--lang' }],
    [['--lang='], { word: 'flag-needs-value', flag: '--lang' }],
    [['--json=yes'], { word: 'flag-takes-no-value', flag: '--json' }],
  ])('refuses %j', (args, expected) => {
    expect(complaint(...args)).toEqual({ ...expected, code: 2 })
  })
})
