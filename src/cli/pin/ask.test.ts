import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { speak } from '../words.ts'
import { askPin } from './ask.ts'

/** A terminal with somebody at it who types these lines, or a pipe with them in it. */
function ask(typed: string, isTTY: boolean) {
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: () => input })
  const errors = new PassThrough()
  let shown = ''
  errors.on('data', (chunk) => (shown += String(chunk)))
  input.write(typed)
  if (!isTTY) input.end()
  const pin = askPin({ say: speak('en'), input, errors })
  return { pin, shown: () => shown }
}

it('asks twice and shows no digit', async () => {
  const { pin, shown } = ask('2468\r2468\r', true)
  expect(await pin).toBe('2468')
  expect(shown()).toBe('New PIN (4 to 12 digits, unseen): \nOnce more: \n')
})

it('mends a slip with the backspace key', async () => {
  expect(await ask('24\u007f468\r2468\r', true).pin).toBe('2468')
})

it('refuses two that differ', async () => {
  await expect(ask('2468\r2469\r', true).pin).rejects.toMatchObject({ word: 'pin-differs' })
})

it.each([
  ['Ctrl+C', '24\u0003'],
  ['Ctrl+D', '\u0004'],
])('changes nothing after %s', async (_key, typed) => {
  await expect(ask(typed, true).pin).rejects.toMatchObject({ word: 'pin-cancelled', code: 1 })
})

it.each([
  ['2468\n', '2468'],
  ['2468', '2468'],
  [' 2468 \r\n1357\n', '2468'],
  ['123456789012\n', '123456789012'],
])('takes the first line of a pipe: %j', async (piped, pin) => {
  expect(await ask(piped, false).pin).toBe(pin)
})

it.each(['123\n', '1234567890123\n', '12a4\n', '一二三四\n', '\n2468\n'])(
  'refuses what is no PIN: %j',
  async (piped) => {
    await expect(ask(piped, false).pin).rejects.toMatchObject({ word: 'pin-malformed', code: 1 })
  },
)

it('misses a PIN in an empty pipe', async () => {
  await expect(ask('', false).pin).rejects.toMatchObject({ word: 'pin-none', code: 2 })
})
