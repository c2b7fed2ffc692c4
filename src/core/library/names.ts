/** A deck's own file, which makes a folder a deck whatever else lies in it. */
const deckFile = 'deck.yaml'

const languageFile = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\.md$/u

/** Whether a folder with these names in it is a deck: it has `deck.yaml` or a language's file. */
export function isDeckFolder(names: readonly string[]): boolean {
  return names.some((name) => name === deckFile || languageFile.test(name))
}

/** Whether a file in a deck's folder, by its path there, is text that the deck is parsed from. */
export function isDeckText(path: string): boolean {
  return path === deckFile || (path.endsWith('.md') && !path.includes('/'))
}

/** Whether a file of this name can be shown as it is, without a deck's folder around it. */
export function isDocument(name: string): boolean {
  return /\.(?:md|txt)$/iu.test(name)
}

/** A deck is named by its folder, or by its document without the ending. */
export function deckId(name: string): string {
  return name.replace(/\.(?:md|txt)$/iu, '') || name
}

/** Ids that differ from one another: a second `show` becomes `show-2`. */
export function distinct(ids: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return ids.map((id) => {
    let free = id
    for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`
    taken.add(free)
    return free
  })
}
