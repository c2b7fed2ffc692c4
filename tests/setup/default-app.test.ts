import { describe, expect, it } from 'vitest'
import { readArguments } from '../../scripts/runtime-app/arguments.js'

describe("the default app's command line", () => {
  it.each([
    [['--version'], { version: true, modules: [], target: undefined }],
    [['--no-sandbox', '-v'], { version: true, modules: [], target: undefined }],
    [['.'], { version: false, modules: [], target: '.' }],
    [[], { version: false, modules: [], target: undefined }],
    [
      ['-r', 'loader.js', '--inspect=0', 'app', '--version', '-r', 'x'],
      { version: false, modules: ['loader.js'], target: 'app' },
    ],
    [
      ['--require', 'one', '-r', 'two', 'app'],
      { version: false, modules: ['one', 'two'], target: 'app' },
    ],
  ])('%j', (args, read) => {
    expect(readArguments(args)).toEqual(read)
  })
})
