import type { Report } from '../diagnostics/log.ts'
import { slideLimits } from './limits.ts'
import type { Source } from './source.ts'

const opening = /^ {0,3}(?:```|~~~|<!--)/
const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/

/**
 * Finds where fenced code or an HTML comment that starts on a line ends: the line behind it, or
 * null when nothing starts there. One that is not closed within the length of a slide is reported
 * and encloses nothing, so that it cannot swallow the slides behind it.
 */
export function enclosures(
  { lines, locate }: Source,
  report: Report,
): (line: number) => number | null {
  const fenceEnd = search((line, mark) => closesFence(lines[line] ?? '', mark))
  const commentEnd = search((line) => (lines[line] ?? '').includes('-->'))
  return (line) => {
    const words = lines[line] ?? ''
    if (!opening.test(words)) return null
    const mark = fence.exec(words)?.[1]
    if (mark) {
      const end = fenceEnd(line + 1, mark, lines.length)
      if (end === null) report('warning', 'fence-unclosed', locate(line + 1, 1))
      return end === null ? null : end + 1
    }
    if (words.includes('-->') || !words.trimStart().startsWith('<!--')) return null
    const end = commentEnd(line + 1, '-->', lines.length)
    if (end === null) report('warning', 'comment-unclosed', locate(line + 1, 1))
    return end === null ? null : end + 1
  }
}

function closesFence(line: string, mark: string): boolean {
  const words = line.trimEnd()
  const run = words.trimStart()
  return (
    words.length - run.length <= 3 &&
    run.length >= mark.length &&
    run === mark.charAt(0).repeat(run.length)
  )
}

/**
 * Looks ahead by the length of a slide. What a search in vain has already passed over is not
 * looked at again for the same mark or a longer one, so that a file of nothing but openings
 * takes linear time.
 */
function search(closes: (line: number, mark: string) => boolean) {
  const passed = new Map<string, { readonly length: number; readonly until: number }>()
  return (from: number, mark: string, end: number): number | null => {
    const before = passed.get(mark.charAt(0))
    const known = before !== undefined && before.length <= mark.length
    const start = known ? Math.max(from, before.until) : from
    const until = Math.min(end, from + slideLimits.lines)
    for (let line = start; line < until; line += 1) if (closes(line, mark)) return line
    passed.set(mark.charAt(0), { length: known ? before.length : mark.length, until })
    return null
  }
}
