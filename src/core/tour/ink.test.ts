import { expect, it } from 'vitest'
import { draw, noInk } from './ink.ts'
import type { InkStep } from './ink.ts'

const points = [{ x: 0, y: 0 }]

function after(steps: readonly InkStep[]) {
  return steps.reduce(draw, noInk)
}

it('a stroke grows, and another begins', () => {
  const more = { x: 1, y: 1 }
  const ink = after([
    { type: 'draw', stroke: 1, points },
    { type: 'draw', stroke: 1, points: [more] },
    { type: 'draw', stroke: 2, points },
  ])
  expect(ink).toEqual([
    { id: 1, points: [...points, more] },
    { id: 2, points },
  ])
})

it('the last stroke is taken back, or all are wiped', () => {
  const two: readonly InkStep[] = [
    { type: 'draw', stroke: 1, points },
    { type: 'draw', stroke: 2, points },
  ]
  expect(after([...two, { type: 'undo' }]).map(({ id }) => id)).toEqual([1])
  expect(after([...two, { type: 'wipe' }])).toEqual([])
})

it('never grows without end', () => {
  const strokes = Array.from({ length: 300 }, (_, stroke): InkStep => ({
    type: 'draw',
    stroke,
    points: Array.from({ length: 20 }, () => ({ x: 0, y: 0 })),
  }))
  expect(after(strokes)).toHaveLength(200)
  const long = Array.from({ length: 20 }, (): InkStep => ({
    type: 'draw',
    stroke: 1,
    points: Array.from({ length: 500 }, () => ({ x: 0, y: 0 })),
  }))
  expect(after(long)[0]?.points).toHaveLength(4000)
})
