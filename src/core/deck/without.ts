type Path = readonly PropertyKey[]

/**
 * A copy of a value without what stands at the given paths. A value that is only a list may have
 * been checked as `items:` with that list, and its paths then start with `items`.
 */
export function without(value: unknown, paths: readonly Path[]): unknown {
  const reached = paths.filter((path) => path.length > 0)
  if (reached.length === 0) return value
  if (Array.isArray(value)) {
    const steps = reached.map((path) => (path[0] === 'items' ? path.slice(1) : path))
    return value.flatMap((item: unknown, index) => remaining(item, index, steps))
  }
  if (typeof value !== 'object' || value === null) return value
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
  return Object.fromEntries(
    entries.flatMap(([key, item]) => remaining(item, key, reached).map((kept) => [key, kept])),
  )
}

function remaining(item: unknown, step: PropertyKey, paths: readonly Path[]): readonly unknown[] {
  const here = paths.filter((path) => path[0] === step)
  if (here.some((path) => path.length === 1)) return []
  return [
    without(
      item,
      here.map((path) => path.slice(1)),
    ),
  ]
}
