import { isCredit } from '../../core/import/furniture/credit.ts'
import { displayWidth } from '../../core/text/width.ts'

/** Lines of a text file that belong together, and the number of the first, from 1. */
export interface Block {
  readonly line: number
  readonly lines: readonly string[]
}

/** An empty line ends a block; an indented line begins one, and so does a picture's credit. */
export function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: { line: number; lines: string[] }[] = []
  let open = false
  for (const [index, line] of lines.entries()) {
    const words = line.trim()
    if (words === '') {
      open = false
      continue
    }
    if (!open || /^[\u3000]{1,2}|^\f/u.test(line) || isCredit(line))
      blocks.push({ line: index + 1, lines: [] })
    blocks.at(-1)?.lines.push(line)
    open = true
  }
  return blocks
}

/** No paragraph on one line is this narrow all the way, and no line that somebody wrapped wider. */
const wrapped = { least: 40, most: 110 }

/**
 * The paragraphs that lines of one block make. Where lines were broken at a width they nearly all
 * reach as far as the widest, in the middle of a sentence, which no row of a list or an address
 * does: there a paragraph ends with a short line. Elsewhere each line is one.
 */
export function paragraphsIn(lines: readonly string[]): readonly (readonly string[])[] {
  const widths = lines.map((line) => displayWidth(line.trimEnd()))
  const widest = Math.max(...widths)
  const isFull = (index: number) => (widths[index] ?? 0) > widest * 0.75
  const inner = lines.slice(0, -1)
  const full = inner.filter((_, index) => isFull(index))
  const broken = full.filter((line) => !/[。！？.!?：:”"]\s*$/u.test(line))
  if (
    widest < wrapped.least ||
    widest > wrapped.most ||
    full.length < inner.length * 0.6 ||
    broken.length * 2 < full.length ||
    broken.length === 0
  ) {
    return lines.map((line) => [line])
  }
  const paragraphs: string[][] = [[]]
  for (const [index, line] of lines.entries()) {
    paragraphs.at(-1)?.push(line)
    if (!isFull(index) && index < lines.length - 1) paragraphs.push([])
  }
  return paragraphs
}

/** The lines of one paragraph as one; between Han characters there is no space. */
export function joinLines(lines: readonly string[], isWord: (word: string) => boolean): string {
  return lines.reduce((before, line) => {
    const next = line.trim()
    if (before === '') return next
    if (/[\p{sc=Han}，。；：、！？”）》」]$/u.test(before) && /^[\p{sc=Han}（《「“]/u.test(next)) {
      return before + next
    }
    const divided = /(\p{L}+)-$/u.exec(before)
    const rest = /^\p{Ll}+/u.exec(next)
    if (divided?.[1] === undefined || rest === null) return `${before} ${next}`
    // Only a word that stands elsewhere in one piece was divided for certain.
    return isWord(divided[1] + rest[0]) ? before.slice(0, -1) + next : before + next
  }, '')
}
