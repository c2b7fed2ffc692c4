import type { ListItem, Part, Run } from '../core/document/document.ts'

const bullet = /^\s*([•·●○■□◆◇▪▸►➢❖✓–-])(?:\s+(?=\S)|\s*$)/u

/**
 * Parts with lists where somebody typed their bullets: two paragraphs or more, one behind the other,
 * that begin with the same. A single paragraph may begin with a dash for another reason.
 */
export function typedBullets(parts: readonly Part[]): readonly Part[] {
  const found: Part[] = []
  for (let index = 0; index < parts.length; index += 1) {
    const [part] = parts.slice(index, index + 1)
    const items = itemsFrom(parts, index)
    if (items.length > 1 && part) {
      found.push({ kind: 'list', ordered: false, items, origin: part.origin })
      index += items.length - 1
    } else if (part) found.push(part)
  }
  return found
}

function itemsFrom(parts: readonly Part[], start: number): readonly ListItem[] {
  const items: ListItem[] = []
  const [first] = parts.slice(start, start + 1)
  const sign = first?.kind === 'paragraph' ? signOf(first.text) : null
  for (let index = start; sign !== null; index += 1) {
    const part = parts[index]
    if (part?.kind !== 'paragraph' || signOf(part.text) !== sign) break
    items.push({ text: withoutSign(part.text), depth: 0 })
  }
  return items
}

/** The bullet that a text begins with; `null` where there is none, or nothing behind it. */
function signOf([first, ...rest]: readonly Run[]): string | null {
  const [whole = '', sign] = bullet.exec(first?.text ?? '') ?? []
  return sign !== undefined && (rest.length > 0 || whole !== first?.text) ? sign : null
}

function withoutSign([first, ...rest]: readonly Run[]): readonly Run[] {
  const text = first?.text.replace(bullet, '') ?? ''
  if (first && text !== '') return [{ ...first, text }, ...rest]
  // The bullet was set apart, as Word does in a page.
  return rest.map((run, index) => (index === 0 ? { ...run, text: run.text.trimStart() } : run))
}
