import { expect, it } from 'vitest'
import { requestChannels } from './requests.ts'
import { schemas } from './schemas.ts'

const findings = {
  width: 1920,
  height: 1080,
  pixelRatio: 1.5,
  cellsTouched: 312,
  cells: 646,
  mostPoints: 10,
  jumps: 0,
  suspects: 0,
  pictures: ['red'],
  sounds: [],
  framesPerSecond: 59.9,
  worstFrameMs: null,
}

const good = {
  'show:boot': [null],
  'show:intent': [
    { type: 'enter' },
    { type: 'enter', deck: 'jinzhou', slide: 'rail' },
    { type: 'home' },
    { type: 'move', deck: 'jinzhou', index: 3 },
    { type: 'jump', deck: 'jinzhou', index: 3 },
    { type: 'back' },
    { type: 'speak', language: 'en' },
    { type: 'activity' },
    { type: 'watch', playing: true },
    { type: 'leave' },
  ],
  'deck:slides': [{ deck: 'jinzhou', from: 0, count: 5 }],
  'deck:spoken': [{ deck: 'jinzhou', slide: 'rail', language: 'en' }],
  'deck:titles': [{ deck: 'jinzhou', from: 128, count: 128 }],
  'staff:status': [null],
  'staff:unlock': [{ pin: '1234' }],
  'staff:quit': [null],
  'staff:hardware': [null],
  'hardware:panel': [null],
  'hardware:findings': [findings],
  'preview:findings': [null],
  'preview:open': [{ deck: 'jinzhou', file: 'en.md', line: 12, column: 1 }],
  'measure:decks': [null],
  'measure:next': [
    null,
    { tooFull: [], undrawn: 1 },
    { tooFull: [{ slide: 'port', textSizes: [3, 4] }], undrawn: 0 },
  ],
} as const

const bad = {
  'show:boot': [undefined, {}, 'now'],
  'show:intent': [
    null,
    {},
    { type: 'quit' },
    // The clock's and the library's own events are not for windows to send.
    { type: 'reset' },
    { type: 'idle' },
    { type: 'staged' },
    // Nor is the staff’s.
    { type: 'hardware' },
    { type: 'home', more: 1 },
    { type: 'enter', deck: undefined },
    { type: 'enter', deck: '' },
    { type: 'move', deck: 'jinzhou', index: -1 },
    { type: 'move', deck: 'jinzhou', index: 0.5 },
    { type: 'move', deck: 'jinzhou', index: Number.NaN },
    { type: 'move', deck: 'x'.repeat(301), index: 0 },
    { type: 'speak', language: { toString: 'en' } },
    { type: 'watch', playing: 1 },
  ],
  'deck:slides': [null, { deck: 'jinzhou' }, { deck: 'jinzhou', from: 0, count: 1e9 }, []],
  'deck:spoken': [null, { deck: 'jinzhou', slide: 3, language: 'en' }],
  'deck:titles': [null, { deck: 'jinzhou', from: -1, count: 1 }, { from: 0, count: 1 }],
  'staff:status': [0],
  'staff:unlock': [{}, { pin: 1234 }, { pin: '1'.repeat(65) }, '1234'],
  'staff:quit': [true],
  'staff:hardware': [true, {}],
  'hardware:panel': [1],
  'hardware:findings': [
    null,
    {},
    { ...findings, width: '1920' },
    { ...findings, cells: -1 },
    { ...findings, framesPerSecond: Number.POSITIVE_INFINITY },
    { ...findings, pictures: ['x'.repeat(41)] },
    { ...findings, sounds: Array.from({ length: 41 }, () => 'left') },
    { ...findings, note: 'more' },
  ],
  'preview:findings': [{}],
  'preview:open': [
    null,
    { deck: 'jinzhou', file: 'en.md', line: 0, column: 1 },
    { deck: 'jinzhou', file: 'en.md', line: '1; rm', column: 1 },
    { deck: 'jinzhou', file: 'en.md', line: 1, column: 1, editor: 'sh' },
  ],
  'measure:decks': [{}],
  'measure:next': [
    {},
    { tooFull: [], undrawn: -1 },
    { tooFull: [{ slide: 'port', textSizes: [5] }], undrawn: 0 },
  ],
} as const

it.each(requestChannels)('%s takes what is agreed and nothing else', (channel) => {
  for (const request of good[channel]) {
    expect(schemas[channel].safeParse(request), JSON.stringify(request)).toMatchObject({
      success: true,
      data: request,
    })
  }
  for (const request of bad[channel]) {
    expect(schemas[channel].safeParse(request).success, JSON.stringify(request)).toBe(false)
  }
})
