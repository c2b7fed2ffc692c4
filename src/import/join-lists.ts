import type { Part } from '../core/document/document.ts'

/** Lists of one kind that follow one another are one: some formats only know their items. */
export function joinLists(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.kind === 'list' && last?.kind === 'list' && last.ordered === part.ordered) {
      joined[joined.length - 1] = { ...last, items: [...last.items, ...part.items] }
    } else joined.push(part)
  }
  return joined
}
