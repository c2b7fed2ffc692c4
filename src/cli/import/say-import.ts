import { join } from 'node:path'
import type { Explanation } from '../../core/import/explain.ts'
import { printable } from '../../core/settings/problem.ts'
import { paint } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'
import type { Tally } from './tally.ts'

/** What an import came to, for people: two lines, and a third before what to do next. */
export function summary(
  folder: string,
  { title, languages, slides, sections, pictures, report }: Tally,
  { output, say }: Terminal,
): readonly string[] {
  const titles = [...new Set(languages.map((tag) => title[tag] ?? ''))].filter(Boolean)
  const counts = [
    languages.join(say('list')),
    say('count-sections', { count: sections }),
    say('count-slides', { count: slides }),
    say('count-pictures', { count: pictures }),
  ]
  const listed = [
    ['report-nowhere', report.nowhere],
    ['report-lost', report.lost],
    ['report-doubtful', report.doubtful],
    ['report-mended', report.mended],
    ['report-aside', report.aside],
    ['report-in-notes', report.inNotes],
  ] as const
  const found = listed.flatMap(([word, count]) => (count > 0 ? [say(word, { count })] : []))
  return [
    `${paint(output, 'bold', printable(titles.join(' / ')))}  ${counts.join(say('comma'))}`,
    say('report-line', {
      path: join(folder, 'import-report.md'),
      found: found.length > 0 ? found.join(say('comma')) : say('report-nothing'),
    }),
    say('import-done', { folder }),
  ]
}

/** Why each slide is as it is, for people. */
export function explanations(
  reasons: readonly Explanation[],
  { output }: Terminal,
): readonly string[] {
  return reasons.flatMap(({ slide, layout, title, why }, index) => [
    `${String(index + 1).padStart(4)}  ${paint(output, 'dim', layout)}  ${printable(title)}  ${paint(output, 'dim', `(${slide})`)}`,
    ...why.map((line) => `      ${printable(line)}`),
  ])
}
