import type { Diagnostic } from '../model/diagnostic.ts'

/** By place: files in the order in which they first appear, then line, then column. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = new Map<string, number>()
  for (const { file } of diagnostics) if (!files.has(file)) files.set(file, files.size)
  const rank = (diagnostic: Diagnostic) => files.get(diagnostic.file) ?? 0
  return diagnostics.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column)
}
