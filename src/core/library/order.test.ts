import { expect, it } from 'vitest'
import { inOrder } from './order.ts'

it.each([
  ['by order', [2, -1, 1.5], [-1, 1.5, 2]],
  ['those without one last', [null, 3, null, 0], [0, 3, null, null]],
])('puts decks %s', (_, given, expected) => {
  const decks = given.map((order) => ({ deck: { order } }))
  expect(inOrder(decks).map(({ deck }) => deck.order)).toEqual(expected)
})

it('leaves equal decks as they came', () => {
  const decks = [null, 1, null, 1].map((order, name) => ({ name, deck: { order } }))
  expect(inOrder(decks).map(({ name }) => name)).toEqual([1, 3, 0, 2])
})
