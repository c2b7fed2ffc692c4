/**
 * Writes values as JSON, and those that were written before from memory: when a slide turns, some
 * hundred telephones ask for the same.
 */
export function createJsonOnce(): (value: unknown) => string {
  const written = new WeakMap<object, string>()
  return (value) => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    const known = written.get(value)
    if (known !== undefined) return known
    const json = JSON.stringify(value)
    written.set(value, json)
    return json
  }
}
