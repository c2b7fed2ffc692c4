import type { Source } from '../deck/source.ts'
import type { Place } from '../model/diagnostic.ts'

/** Where a deck's files first name a path; null where they write it in no way that is known. */
export function written(path: string, sources: readonly Source[]): Place | null {
  for (const { lines, locate } of sources) {
    for (const [index, line] of lines.entries()) {
      for (const spelt of [path, encodeURI(path)]) {
        const at = line.indexOf(spelt)
        if (at >= 0) return locate(index + 1, at + 1)
      }
    }
  }
  return null
}
