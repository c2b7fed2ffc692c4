import { describe, expect, it, vi } from 'vitest'
import { origin } from '../../contract/origin.ts'
import { requestChannels } from '../../contract/requests.ts'
import type { RequestChannel } from '../../contract/requests.ts'
import type { Findings } from '../../core/hardware/findings.ts'
import { createMemoryLog } from '../testing/memory-log.ts'
import type { Handlers } from './handlers.ts'
import type { Sender } from './sender.ts'
import { setupIpc } from './setup-ipc.ts'
import type { IpcOptions } from './setup-ipc.ts'

type Listener = Parameters<IpcOptions['ipc']['handle']>[1]

const findings: Findings = {
  width: 1920,
  height: 1080,
  pixelRatio: 1,
  cellsTouched: 0,
  cells: 646,
  mostPoints: 0,
  jumps: 0,
  suspects: 0,
  pictures: [],
  sounds: [],
  framesPerSecond: null,
  worstFrameMs: null,
}

const fits: Readonly<Record<RequestChannel, unknown>> = {
  'show:boot': null,
  'show:intent': { type: 'home' },
  'deck:slides': { deck: 'a', from: 0, count: 1 },
  'deck:spoken': { deck: 'a', slide: 's1', language: 'en' },
  'deck:titles': { deck: 'a', from: 0, count: 1 },
  'staff:status': null,
  'staff:unlock': { pin: '1' },
  'staff:quit': null,
  'staff:hardware': null,
  'hardware:panel': null,
  'hardware:findings': findings,
  'preview:findings': null,
  'preview:open': { deck: 'a', file: 'en.md', line: 1, column: 1 },
  'staff:presenter': null,
  'show:pulse': 'drawn',
  'show:key': { key: 'b', shift: false },
  'tour:key': { key: 'b', shift: false },
  'tour:boot': null,
  'tour:act': { type: 'next' },
  'tour:wheel': { type: 'ask' },
  'tour:timer': 'reset',
  'tour:slides': { deck: 'a', from: 0, count: 1 },
  'tour:find': { deck: 'a', words: 'b' },
  'tour:point': null,
  'tour:draw': { type: 'wipe' },
  'tour:remote': { type: 'open' },
  'tour:swap-displays': null,
  'tour:save-log': null,
  'tour:close': null,
  'follow:boot': null,
  'measure:decks': null,
  'measure:next': { tooFull: [{ slide: 's1', textSizes: [3, 4] }], undrawn: 0 },
  'print:next': { undrawn: 0, tooFull: 1 },
}

function start() {
  const listeners = new Map<string, Listener>()
  const log = createMemoryLog()
  const asked = vi.fn()
  const handlers: Handlers<RequestChannel> = {
    'show:boot': (request) => asked('show:boot', request),
    'show:intent': (request) => asked('show:intent', request),
    'deck:slides': (request) => asked('deck:slides', request),
    'deck:spoken': (request) => asked('deck:spoken', request),
    'deck:titles': (request) => asked('deck:titles', request),
    'staff:status': (request) => asked('staff:status', request),
    'staff:unlock': (request) => asked('staff:unlock', request),
    'staff:quit': (request) => asked('staff:quit', request),
    'staff:hardware': (request) => asked('staff:hardware', request),
    'hardware:panel': (request) => asked('hardware:panel', request),
    'hardware:findings': (request) => asked('hardware:findings', request),
    'preview:findings': (request) => asked('preview:findings', request),
    'preview:open': (request) => asked('preview:open', request),
    'staff:presenter': (request) => asked('staff:presenter', request),
    'show:pulse': (request) => asked('show:pulse', request),
    'show:key': (request) => asked('show:key', request),
    'tour:key': (request) => asked('tour:key', request),
    'tour:boot': (request) => asked('tour:boot', request),
    'tour:act': (request) => asked('tour:act', request),
    'tour:wheel': (request) => asked('tour:wheel', request),
    'tour:timer': (request) => asked('tour:timer', request),
    'tour:slides': (request) => asked('tour:slides', request),
    'tour:find': (request) => asked('tour:find', request),
    'tour:point': (request) => asked('tour:point', request),
    'tour:draw': (request) => asked('tour:draw', request),
    'tour:remote': (request) => asked('tour:remote', request),
    'tour:swap-displays': (request) => asked('tour:swap-displays', request),
    'tour:save-log': (request) => asked('tour:save-log', request),
    'tour:close': (request) => asked('tour:close', request),
    'follow:boot': (request) => asked('follow:boot', request),
    'measure:decks': (request) => asked('measure:decks', request),
    'measure:next': (request) => asked('measure:next', request),
    'print:next': (request) => asked('print:next', request),
  }
  const ipc = {
    handle: (channel: string, listener: Listener) => void listeners.set(channel, listener),
  }
  setupIpc({ ipc, handlers, isOurs: (id) => id === 1, log })
  const invoke = async (channel: string, sender: Sender, request: unknown) =>
    listeners.get(channel)?.(sender, request)
  return { invoke, asked, log, channels: [...listeners.keys()] }
}

const mainFrame = { origin }
const ours: Sender = { sender: { id: 1, mainFrame }, senderFrame: mainFrame }

const forged: Readonly<Record<string, Sender>> = {
  'an inner frame on our origin': { ...ours, senderFrame: { origin } },
  'a frame that is gone': { ...ours, senderFrame: null },
  'web contents that are no window of ours': { ...ours, sender: { id: 2, mainFrame } },
  ...Object.fromEntries(
    [
      'null',
      'file://',
      'https://show',
      'brocade://show.evil',
      'brocade://sho',
      'BROCADE://show',
    ].map((from) => {
      const frame = { origin: from }
      return [`a page of ${from}`, { sender: { id: 1, mainFrame: frame }, senderFrame: frame }]
    }),
  ),
}

it('answers every channel of the contract', () => {
  expect(start().channels).toEqual(requestChannels)
})

it('has nobody behind a channel that is for another page', () => {
  const handle = vi.fn()
  const handlers = { 'staff:quit': () => true } as const
  setupIpc({ ipc: { handle }, handlers, isOurs: () => true, log: createMemoryLog() })
  expect(handle.mock.calls.map(([channel]) => channel)).toEqual(['staff:quit'])
})

describe.each(requestChannels)('%s', (channel) => {
  it('hears our own page', async () => {
    const { invoke, asked, log } = start()
    asked.mockReturnValue('answer')
    expect(await invoke(channel, ours, fits[channel])).toBe('answer')
    expect(asked).toHaveBeenCalledWith(channel, fits[channel])
    expect(log.said()).toEqual([])
  })

  it.each(Object.entries(forged))('refuses %s', async (_, sender) => {
    const { invoke, asked, log } = start()
    await expect(invoke(channel, sender, fits[channel])).rejects.toThrow(/^the send/)
    expect(asked).not.toHaveBeenCalled()
    expect(log.said()).toEqual(['warn request refused'])
  })

  it('refuses what does not fit', async () => {
    const { invoke, asked } = start()
    await expect(invoke(channel, ours, { type: 'nothing' })).rejects.toThrow('does not fit')
    expect(asked).not.toHaveBeenCalled()
  })
})
