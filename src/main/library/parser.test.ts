import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { createManualClock } from '../testing/manual-clock.ts'
import { scratch } from '../testing/scratch.ts'
import { createParser } from './parser.ts'
import type { ParserOptions } from './parser.ts'
import type { Manuscript } from './read-source.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

function manuscript(text: string, kind: Manuscript['kind'] = 'folder'): Manuscript {
  const deck = { path: 'deck.yaml', bytes: bytes('title: T\nlanguages: [en]\n') }
  const file = { path: kind === 'folder' ? 'en.md' : 'talk.md', bytes: bytes(text) }
  return {
    id: 'trial',
    kind,
    files: kind === 'folder' ? [deck, file] : [file],
    media: [],
    mediaStamp: '',
    refused: [],
  }
}

function start(options: Partial<ParserOptions> = {}) {
  const parser = createParser({ clock: createManualClock(), ...options })
  onTestFinished(() => parser.close())
  return parser
}

/** A thread that does as it is told, to be told to hang and to die. */
function threadThat(): URL {
  const code = `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ id }) => {
      if (id === 'die') process.exit(3)
      if (id === 'throw') throw new Error('thrown')
      if (id !== 'hang') parentPort.postMessage({ id })
    })`
  return pathToFileURL(join(scratch({ 'thread.mjs': code }), 'thread.mjs'))
}

it('parses decks and documents, one after the other, under the ids they were given', async () => {
  const parser = start()
  const decks = await Promise.all([
    parser.parse(manuscript('# One\n')),
    parser.parse(manuscript('# Two\n', 'document')),
  ])
  expect(decks.map(({ id, slides }) => [id, slides.length])).toEqual([
    ['trial', 1],
    ['trial', 1],
  ])
})

it.each(['die', 'throw'])('survives a thread that does %s', async (id) => {
  const parser = start({ entry: threadThat() })
  await expect(parser.parse({ ...manuscript(''), id })).rejects.toThrow()
  await expect(parser.parse({ ...manuscript(''), id: 'next' })).resolves.toEqual({ id: 'next' })
})

it('gives up on a thread that hangs, and parses the next deck in another', async () => {
  const clock = createManualClock()
  const parser = start({ clock, entry: threadThat(), timeoutMs: 1000 })
  const hung = parser.parse({ ...manuscript(''), id: 'hang' })
  const next = parser.parse({ ...manuscript(''), id: 'next' })
  await Promise.resolve()
  expect(clock.waiting()).toBe(1)
  clock.pass(1000)
  await expect(hung).rejects.toThrow('too long')
  await expect(next).resolves.toEqual({ id: 'next' })
  expect(clock.waiting()).toBe(0)
})
