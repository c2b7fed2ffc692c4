import { sentenceEnds } from './sentences.ts'
import { displayWidth } from './width.ts'

const clause = /[，、：；][”’）」』》]*|[,;:—](?=\s)/gu
/** White space that does not tie a figure to its unit or its mark (`124 km`, `No. 5`). */
const gap = /(?<![\p{Nd}.])\s+(?!\p{Nd})/gu
/** Between two Han characters, unless the first is the unit of a figure (`302万人`). */
const han = /(?<=(?<!\p{Nd})\p{Script=Han})(?=\p{Script=Han})/gu

/**
 * The offsets at which a paragraph may be divided: behind sentences, and within a sentence wider
 * than `widest` also behind its clauses; a clause that is too wide still, between words. Never
 * inside a figure or a Latin word.
 */
export function breaksIn(text: string, widest: number): readonly number[] {
  return refine(text, sentenceEnds(text), widest, [clause, gap, han])
}

function refine(
  text: string,
  ends: readonly number[],
  widest: number,
  [finer, ...finest]: readonly RegExp[],
): readonly number[] {
  if (!finer) return ends
  let start = 0
  return ends.flatMap((end) => {
    const offset = start
    const part = text.slice(offset, end)
    start = end
    if (displayWidth(part.trim()) <= widest) return [end]
    const inner = Array.from(part.matchAll(finer), (match) => match.index + match[0].length)
    const fitting = spaced(part, [...inner.filter((at) => at < part.length), part.length], widest)
    return refine(part, fitting, widest, finest).map((at) => offset + at)
  })
}

/** Of many possible ends, only as many as parts of that width need. */
function spaced(text: string, ends: readonly number[], widest: number): readonly number[] {
  const kept: number[] = []
  let start = 0
  for (const [index, end] of ends.entries()) {
    const next = ends[index + 1]
    if (next !== undefined && displayWidth(text.slice(start, next).trim()) <= widest) continue
    kept.push(end)
    start = end
  }
  return kept
}
