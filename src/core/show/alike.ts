import type { Show } from './show.ts'

/**
 * A show that has come as a copy, with what says the same as before in place of the copies: who
 * compares by identity sees only what has changed.
 *
 * @returns `before` itself where nothing has
 */
export function keepAlike(before: Show, next: Show): Show {
  if (isAlike(before, next)) return before
  const part = <Key extends keyof Show>(key: Key): Show[Key] =>
    isAlike(before[key], next[key]) ? before[key] : next[key]
  return {
    ...next,
    screen: part('screen'),
    comfort: part('comfort'),
    back: part('back'),
    idle: part('idle'),
    tour: part('tour'),
  }
}

/** Whether two values that can be written as JSON would be written the same but for order. */
function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (!isObject(one) || !isObject(other)) return false
  const [ones, others] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return (
    ones.size === others.size &&
    [...ones].every(([key, value]) => others.has(key) && isAlike(value, others.get(key)))
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
