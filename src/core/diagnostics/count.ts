import type { Diagnostic, Level } from '../model/diagnostic.ts'

/** How many complaints there are of each level. */
export function countByLevel(diagnostics: readonly Diagnostic[]): Readonly<Record<Level, number>> {
  const count = (level: Level) => diagnostics.filter((each) => each.level === level).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}
