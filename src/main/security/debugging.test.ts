import { expect, it } from 'vitest'
import { debuggingSwitch } from './debugging.ts'

const app = (isPackaged: boolean, ...given: readonly string[]) => ({
  isPackaged,
  has: (name: string) => given.includes(name),
})

it.each(['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk'])(
  'a release finds --%s',
  (name) => {
    expect(debuggingSwitch(app(true, 'lang', name))).toBe(name)
  },
)

it('a release finds nothing in an ordinary start', () => {
  expect(debuggingSwitch(app(true, 'windowed', 'no-sandbox'))).toBeNull()
})

it('in development anything goes', () => {
  expect(debuggingSwitch(app(false, 'remote-debugging-port', 'inspect'))).toBeNull()
})
