import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { InkStep } from '../../core/tour/ink.ts'
import type { Point } from '../../core/tour/tour.ts'
import { onceAFrame } from './once-a-frame.ts'
import { light, pen } from './pen.ts'
import { strokePath } from './stroke-path.ts'

let box: HTMLElement
beforeEach(() => {
  box = document.createElement('div')
  box.style.cssText = 'position: fixed; left: 100px; top: 50px; width: 400px; height: 200px'
  box.setPointerCapture = () => undefined
  document.body.append(box)
})
afterEach(() => box.remove())

/** A pointer's event at a place of the box, in pixels from the window's corner. */
function send(type: string, x: number, y: number, pointerId = 1): void {
  box.dispatchEvent(
    new PointerEvent(type, {
      pointerId,
      clientX: x,
      clientY: y,
      isPrimary: pointerId === 1,
      bubbles: true,
    }),
  )
}

const frame = () => new Promise(requestAnimationFrame)

test('what happens within a frame is told in one, and at once when asked', () => {
  const told: (readonly number[])[] = []
  const frames: (() => void)[] = []
  const called = vi.fn()
  const gather = onceAFrame<number>(
    (items) => told.push(items),
    (call) => {
      frames.push(call)
      return called
    },
  )
  gather.add(1)
  gather.add(2, 3)
  expect(told).toEqual([])
  expect(frames).toHaveLength(1)
  frames[0]?.()
  gather.add(4)
  gather.flush()
  gather.flush()
  expect(told).toEqual([[1, 2, 3], [4]])
})

test('a stroke grows from where the pen comes down to where it goes up', async () => {
  const steps: InkStep[] = []
  const detach = pen((step) => steps.push(step))(box)
  send('pointermove', 120, 60)
  send('pointerdown', 200, 100)
  send('pointermove', 300, 150)
  await frame()
  send('pointermove', 900, 900)
  send('pointerup', 900, 900)
  send('pointermove', 200, 100)
  send('pointerdown', 100, 50)
  send('pointerup', 100, 50)
  const drawn = steps.flatMap((step) => (step.type === 'draw' ? [step] : []))
  expect(drawn.map(({ points }) => points)).toEqual([
    [
      { x: 0.25, y: 0.25 },
      { x: 0.5, y: 0.5 },
    ],
    [{ x: 1, y: 1 }],
    [{ x: 0, y: 0 }],
  ])
  const [first, second, third] = drawn.map(({ stroke }) => stroke)
  expect(second).toBe(first)
  expect(third).not.toBe(first)
  if (detach) detach()
})

test('a second finger draws nothing', () => {
  const steps: InkStep[] = []
  const detach = pen((step) => steps.push(step))(box)
  send('pointerdown', 200, 100)
  send('pointerdown', 300, 100, 2)
  send('pointermove', 310, 100, 2)
  send('pointerup', 310, 100, 2)
  send('pointerup', 200, 100)
  expect(steps).toMatchObject([{ points: [{ x: 0.25, y: 0.25 }] }])
  if (detach) detach()
})

test('the light follows once a frame, tells of itself while it rests, and goes out', async () => {
  const told: (Point | null)[] = []
  const detach = light((point) => told.push(point))(box)
  expect(box.style.touchAction).toBe('none')
  send('pointermove', 150, 100)
  send('pointermove', 200, 100)
  await frame()
  expect(told).toEqual([{ x: 0.25, y: 0.25 }])
  send('pointerleave', 90, 100)
  send('pointerleave', 90, 100)
  expect(told).toEqual([{ x: 0.25, y: 0.25 }, null])
  if (detach) detach()
  expect(box.style.touchAction).toBe('')
})

test('a light that rests tells of itself before screens take it for lost', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  try {
    const told: (Point | null)[] = []
    const detach = light((point) => told.push(point))(box)
    send('pointerdown', 300, 150)
    await frame()
    vi.advanceTimersByTime(4500)
    const at = { x: 0.5, y: 0.5 }
    expect(told).toEqual([at, at, at])
    if (detach) detach()
    vi.advanceTimersByTime(9000)
    expect(told).toEqual([at, at, at, null])
  } finally {
    vi.useRealTimers()
  }
})

test('a path goes through the middles between its points, and one point is a dot', () => {
  expect(strokePath([])).toBe('')
  expect(strokePath([{ x: 0.5, y: 0.25 }])).toBe('M0.5 0.25h0')
  expect(
    strokePath([
      { x: 0, y: 0 },
      { x: 1, y: 1 / 3 },
    ]),
  ).toBe('M0 0L1 0.33333')
  expect(
    strokePath([
      { x: 0, y: 0 },
      { x: 0.2, y: 0.2 },
      { x: 0.4, y: 0 },
    ]),
  ).toBe('M0 0Q0.2 0.2 0.3 0.1L0.4 0')
})
