import { expect, it } from 'vitest'
import { readArguments } from './arguments.ts'

const electron = '/opt/electron'
const app = '/srv/brocade'

it('reads flags and paths, with and without “run”', () => {
  const expected = {
    command: 'run',
    flags: { lang: 'en', windowed: true, display: '2', deck: 'jinzhou', config: 'c.yaml' },
    paths: ['slides', 'talk.md'],
  }
  const args = [
    'slides',
    '--lang',
    'en',
    '--windowed',
    '--display=2',
    'talk.md',
    '--deck',
    'jinzhou',
  ]
  const all = [...args, '--config=c.yaml']
  expect(readArguments([electron, app, ...all], true)).toEqual(expected)
  expect(readArguments([electron, app, 'run', ...all], true)).toEqual(expected)
  expect(readArguments([electron, ...all], false)).toEqual(expected)
})

it('takes “run” for a path when it comes later, and after “--” all is a path', () => {
  expect(readArguments([electron, app, 'a', 'run'], true).paths).toEqual(['a', 'run'])
  expect(readArguments([electron, app, '--', '--odd'], true)).toEqual({
    command: 'run',
    flags: {},
    paths: ['--odd'],
  })
})

it.each(['measure', 'print'])(
  'does what “brocade check” and “export” start it for: %s',
  (command) => {
    const switches = ['--no-sandbox', '--ozone-platform=headless', '--user-data-dir=/tmp/x']
    expect(readArguments([electron, ...switches, app, command, '--', '/d'], true)).toEqual({
      command,
      flags: {},
      paths: ['/d'],
    })
  },
)

it('passes over what belongs to Chromium, Electron and test runners', () => {
  const own = ['--no-sandbox', '--inspect=0', '--remote-debugging-port=0']
  const argv = [
    electron,
    ...own,
    app,
    '--user-data-dir=/tmp/x',
    '--windowed',
    '--ozone-platform=x11',
    '-v',
  ]
  expect(readArguments(argv, true)).toMatchObject({ flags: { windowed: true }, paths: [] })
})

it('passes over a flag that lacks its value or has one too many', () => {
  const argv = [electron, app, '--windowed=yes', '--lang']
  expect(readArguments(argv, true)).toMatchObject({ flags: {}, paths: [] })
})
