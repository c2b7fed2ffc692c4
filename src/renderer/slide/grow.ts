const known = new Map<string, number>()

/**
 * How many times the standard size words have at the visitor's size of text (`--grow` in
 * styles/tokens.css). Read once for each size: reading a style has the whole page laid out.
 */
export function grow(): number {
  const { documentElement: root } = document
  const size = root.dataset['textSize'] ?? ''
  const read = () => Number.parseFloat(getComputedStyle(root).getPropertyValue('--grow')) || 1
  const factor = known.get(size) ?? read()
  known.set(size, factor)
  return factor
}
