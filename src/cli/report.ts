import { describe } from '../core/diagnostics/describe.ts'
import type { Diagnostic, Level } from '../core/model/diagnostic.ts'
import { printable } from '../core/settings/problem.ts'
import { displayWidth } from '../core/text/width.ts'
import type { Summary } from './diagnostics.ts'
import type { Loaded } from './load.ts'
import { pad } from './pad.ts'
import { paint, print } from './terminal.ts'
import type { Terminal } from './terminal.ts'

const styles = { error: 'red', warning: 'yellow', info: 'blue' } as const

export interface Reported {
  readonly decks: readonly Loaded[]
  /** What `--fix` has done. */
  readonly mended: readonly Diagnostic[]
  readonly summary: Summary
  /** What else the reader should know. */
  readonly note: string | null
}

/** Prints complaints for people: file by file, from top to bottom, and what they come to. */
export function report({ decks, mended, summary, note }: Reported, terminal: Terminal): void {
  const { output, say } = terminal
  const diagnostics = decks.flatMap((each) => each.diagnostics)
  const files = new Set(diagnostics.map(({ file }) => file))
  for (const name of files) {
    const own = diagnostics.filter(({ file }) => file === name)
    for (const line of lines(own, terminal)) print(output, line)
    print(output, '')
  }
  for (const { file, line, column, edit } of mended) {
    const place = printable(`${file}:${line}:${column}`)
    const change = edit ? `${printable(edit.old)} → ${printable(edit.new)}` : 'UTF-8'
    print(output, [place, paint(output, 'green', say('mended')), change].join('  '))
  }
  if (mended.length > 0) print(output, '')
  if (note !== null) print(output, `${printable(note)}\n`)
  const slides = decks.reduce((sum, { deck }) => sum + deck.slides.length, 0)
  const counted = [
    say('count-decks', { count: decks.length }),
    say('count-slides', { count: slides }),
    ...(mended.length > 0 ? [say('count-mended', { count: mended.length })] : []),
    say('count-errors', { count: summary.errors }),
    say('count-warnings', { count: summary.warnings }),
    ...(summary.infos > 0 ? [say('count-infos', { count: summary.infos })] : []),
  ]
  const style = summary.errors > 0 ? 'red' : summary.warnings > 0 ? 'yellow' : 'green'
  print(output, paint(output, style, counted.join(say('comma'))))
}

function lines(diagnostics: readonly Diagnostic[], terminal: Terminal): readonly string[] {
  const { output, say, tongue } = terminal
  const rows = diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column)
  const places = rows.map(({ file, line, column }) => printable(`${file}:${line}:${column}`))
  const level = (of: Level) => say(`level-${of}`)
  const placeColumns = Math.max(...places.map(displayWidth))
  const levelColumns = Math.max(...rows.map((row) => displayWidth(level(row.level))))
  return rows.map((row, index) =>
    [
      pad(places[index] ?? '', placeColumns),
      paint(output, styles[row.level], pad(level(row.level), levelColumns)),
      printable(describe(row, tongue)),
      paint(output, 'dim', `(${row.code})`),
    ].join('  '),
  )
}
