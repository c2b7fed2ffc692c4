import type { Report } from '../diagnostics/log.ts'
import { slideLimits } from './limits.ts'
import type { Locate } from './source.ts'

/** Lines of a file with the way back to it. */
export interface Located {
  readonly lines: readonly string[]
  readonly locate: Locate
}

/**
 * The lines up to the first that would take them past what one slide may hold; the rest is
 * reported as an error and not shown.
 */
export function withinLimits({ lines, locate }: Located, report: Report): readonly string[] {
  let characters = 0
  let delimiters = 0
  for (const [index, line] of lines.entries()) {
    characters += line.length + 1
    if (characters > slideLimits.characters || index >= slideLimits.lines) {
      report('error', 'slide-too-long', locate(index + 1, 1))
      return lines.slice(0, index)
    }
    delimiters += countDelimiters(line)
    if (delimiters > slideLimits.delimiters || prefixWidth(line) > slideLimits.prefix) {
      report('error', 'slide-too-deep', locate(index + 1, 1))
      return lines.slice(0, index)
    }
  }
  return lines
}

function countDelimiters(line: string): number {
  return line.match(/[*_~[\]`<]/g)?.length ?? 0
}

/**
 * The width of a line up to the last marker of a quote or list that opens it. Blocks nest no deeper
 * than that: each marker stands in a column of its own. Indentation alone opens nothing.
 */
function prefixWidth(line: string): number {
  const markers = /^(?:\s*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))*/.exec(line)?.[0] ?? ''
  return markers.length + 3 * (markers.match(/\t/g)?.length ?? 0)
}
