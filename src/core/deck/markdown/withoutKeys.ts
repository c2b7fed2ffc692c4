interface Unknown {
  readonly keys: readonly string[]
  readonly path: readonly PropertyKey[]
}

/** A copy of a value without the named keys of its maps; all else is shared. */
export function withoutKeys(value: unknown, unknown: readonly Unknown[]): unknown {
  return unknown.reduce((result, { keys, path }) => drop(result, path, keys), value)
}

function drop(value: unknown, path: readonly PropertyKey[], keys: readonly string[]): unknown {
  const [step, ...rest] = path
  if (Array.isArray(value)) {
    // A body that is only a list was checked as `items:` with that list.
    if (step === 'items') return drop(value, rest, keys)
    return value.map((item: unknown, index) => (index === step ? drop(item, rest, keys) : item))
  }
  if (typeof value !== 'object' || value === null) return value
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
  return Object.fromEntries(
    step === undefined
      ? entries.filter(([key]) => !keys.includes(key))
      : entries.map(([key, item]) => [key, key === step ? drop(item, rest, keys) : item]),
  )
}
