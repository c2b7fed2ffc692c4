import type { Definition } from 'mdast'
import type { Report } from '../../diagnostics/log.ts'
import type { Place } from '../../model/diagnostic.ts'
import type { MediaFiles } from '../media-files.ts'
import type { Locate, Source } from '../source.ts'

/** What reading one text needs to know, and collects on the way. */
export interface Context {
  readonly report: Report
  readonly locate: Locate
  readonly media: MediaFiles
  /** The text's lines as they stand in the file. */
  readonly lines: readonly string[]
  readonly definitions: ReadonlyMap<string, Definition>
  /** Footnotes by identifier, in the order of their first mention. */
  readonly mentioned: string[]
  /** HTML comments in order: the last holds the speaker notes. */
  readonly comments: Comment[]
  readonly hear: Source['hear']
}

/** What stands in an HTML comment. */
export interface Comment {
  readonly words: string
  /** Where it begins, among the context's lines, from 1. */
  readonly line: number
}

/** Where a node of the parsed text begins, in the file. */
export function placeOf(
  node: { position?: { start: { line: number; column: number } } | undefined },
  { locate }: Context,
): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  return locate(line, column)
}
