import type { Matter } from '../figures.ts'
import { isBody, type Candidate } from './candidates.ts'

/** Rows of so many short lines are a list, a poem or an address, and no headings. */
const longestRow = 2

/** The candidates that stand over a text, as headings do; lines that are set or numbered outdo bare ones. */
export function headingsAmong(
  candidates: readonly Candidate[],
  matter: readonly Matter[],
): readonly Candidate[] {
  const byPart = new Map<Matter, Candidate>(candidates.map((one) => [one.part, one]))
  const words = matter.filter(({ kind }) => kind !== 'break' && kind !== 'notes')
  const place = new Map(words.map((part, index) => [part, index]))
  const standing = candidates.filter((one) => {
    const at = place.get(one.part) ?? 0
    const below = words[at + 1]
    if (one.style === 'short') {
      return isBody(below) && isShortRow(words, at, byPart) && isBareHeading(one.text)
    }
    const lower = below && byPart.get(below)
    return (
      isBody(below) ||
      below?.kind === 'heading' ||
      (lower !== undefined && lower.style !== one.style)
    )
  })
  const counts = new Map<string, number>()
  for (const { style } of standing) counts.set(style, (counts.get(style) ?? 0) + 1)
  const several = standing.filter(
    ({ style, reason }) => reason === 'bold-line' || (counts.get(style) ?? 0) > 1,
  )
  const set = several.filter(({ reason }) => reason !== 'short-line')
  return set.length > 1 ? set : several
}

/** Whether no more short lines of no style stand in a row than headings do. */
function isShortRow(
  words: readonly Matter[],
  at: number,
  byPart: ReadonlyMap<Matter, Candidate>,
): boolean {
  const isShort = (index: number) => {
    const part = words[index]
    return part !== undefined && byPart.get(part)?.style === 'short'
  }
  let from = at
  let to = at
  while (to - from < longestRow && isShort(from - 1)) from -= 1
  while (to - from < longestRow && isShort(to + 1)) to += 1
  return to - from < longestRow
}

/** A label with its value, or a line that starts in the middle, is none. */
function isBareHeading(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const digits = text.match(/\d/gu)?.length ?? 0
  return letters > 1 && digits <= letters && !/[:：]\s*$|[:：].*\d|^\p{Ll}/u.test(text)
}
