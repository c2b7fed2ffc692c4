/** Puts each value in the place that names it: `{{key}}`. A name without a value stays as it is. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{\{(\w+)\}\}/g, (place: string, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  )
}
