import { expect, it } from 'vitest'
import { desk, freeWheel, turnWheel, without } from './wheel.ts'
import type { Guide, Wheel, WheelEvent } from './wheel.ts'

const guides: readonly Guide[] = [
  { id: desk, name: 'Desk', kind: 'desk', present: true, lost: false },
  { id: 'li', name: 'Li', kind: 'phone', present: true, lost: false },
  { id: 'wang', name: 'Wang', kind: 'phone', present: true, lost: false },
]

function after(events: readonly WheelEvent[], all = guides): Wheel {
  return events.reduce((wheel, event) => turnWheel(wheel, event, all), freeWheel)
}

const li: WheelEvent = { type: 'ask', by: 'li' }
const wang: WheelEvent = { type: 'ask', by: 'wang' }

it('is given to the first who asks, and the others wait in turn', () => {
  expect(after([li, wang, { type: 'ask', by: desk }])).toEqual({
    driver: 'li',
    asking: ['wang', desk],
  })
})

it('is handed over by whoever has it, and by nobody else', () => {
  const give = (by: string): WheelEvent => ({ type: 'give', by, to: 'wang' })
  expect(after([li, wang, give('li')])).toEqual({ driver: 'wang', asking: [] })
  expect(after([li, wang, give('wang')])).toEqual({ driver: 'li', asking: ['wang'] })
  expect(after([li, { type: 'give', by: 'li', to: 'stranger' }]).driver).toBe('li')
})

it('is refused or not wanted any more', () => {
  expect(after([li, wang, { type: 'refuse', by: 'li', to: 'wang' }]).asking).toEqual([])
  expect(after([li, wang, { type: 'release', by: 'wang' }]).asking).toEqual([])
  expect(after([li, wang, { type: 'release', by: 'li' }])).toEqual({
    driver: null,
    asking: ['wang'],
  })
})

it('is taken by the desk, and by a telephone only from a driver who has long been away', () => {
  expect(after([li, { type: 'take', by: desk }]).driver).toBe(desk)
  expect(after([li, { type: 'take', by: 'wang' }]).driver).toBe('li')
  const away = guides.map((guide) => (guide.id === 'li' ? { ...guide, present: false } : guide))
  expect(after([li, { type: 'take', by: 'wang' }], away).driver).toBe('li')
  const lost = away.map((guide) => (guide.id === 'li' ? { ...guide, lost: true } : guide))
  expect(after([li, { type: 'take', by: 'wang' }], lost).driver).toBe('wang')
})

it('is nobody’s after its driver is gone, and a stranger has no say', () => {
  expect(without(after([li, wang]), 'li')).toEqual({ driver: null, asking: ['wang'] })
  expect(without(after([li, wang]), 'wang')).toEqual({ driver: 'li', asking: [] })
  expect(after([{ type: 'ask', by: 'stranger' }])).toBe(freeWheel)
})
