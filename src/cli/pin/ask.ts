import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { pinPattern } from '../../core/settings/pin.ts'
import { exit, Failure } from '../failure.ts'
import type { Terminal } from '../terminal.ts'

type Asked = Pick<Terminal, 'say' | 'input' | 'errors'>

/**
 * The PIN, typed twice and unseen, or the first line of what is piped in. Never an argument: those
 * stand in the shell's history and in the list of processes.
 *
 * @throws {Failure} when it is no PIN, the two differ, or nobody answers
 */
export async function askPin({ say, input, errors }: Asked): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = input.isTTY === true
  const lines = createInterface({ input, ...(terminal ? { output: nowhere, terminal } : {}) })
  lines.once('SIGINT', () => lines.close())
  // One reader for both questions: a second one would miss what was typed ahead.
  const typed = lines[Symbol.asyncIterator]()

  async function ask(question: string): Promise<string> {
    errors.write(question)
    const { value, done } = await typed.next()
    errors.write('\n')
    if (done) throw new Failure('pin-cancelled', {}, exit.failed)
    return value
  }

  try {
    if (!terminal) return checked(await firstOf(typed))
    const pin = checked(await ask(say('pin-ask')))
    if ((await ask(say('pin-ask-again'))) === pin) return pin
    throw new Failure('pin-differs', {}, exit.failed)
  } finally {
    lines.close()
  }
}

async function firstOf(lines: AsyncIterator<string>): Promise<string> {
  const { value, done } = await lines.next()
  if (done) throw new Failure('pin-none')
  return value.trim()
}

function checked(pin: string): string {
  if (!pinPattern.test(pin)) throw new Failure('pin-malformed', {}, exit.failed)
  return pin
}
