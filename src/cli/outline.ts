import type { Inspection } from '../core/inspect/inspect.ts'
import type { Localised } from '../core/model/language.ts'
import { printable } from '../core/settings/problem.ts'
import { displayWidth } from '../core/text/width.ts'
import { pad } from './pad.ts'
import { paint } from './terminal.ts'
import type { Terminal } from './terminal.ts'

type Outlined = Omit<Inspection, 'diagnostics'>

/** A deck for people: its sections, and under each its slides with number, layout and headline. */
export function outline(deck: Outlined, { output, say }: Terminal): string {
  const { languages, sections, slides } = deck
  const inAll = (title: Localised) =>
    printable([...new Set(languages.map((tag) => title[tag] ?? ''))].filter(Boolean).join(' / '))
  const columns = Math.max(0, ...slides.map(({ layout }) => displayWidth(layout)))
  const titles = new Map(sections.map(({ id, title }) => [id, title]))
  const rows = slides.flatMap(({ section, layout, title }, index) => {
    const opens = section !== slides[index - 1]?.section
    const number = String(index + 1).padStart(4)
    const row = `${number}  ${paint(output, 'dim', pad(layout, columns))}  ${inAll(title)}`
    return opens ? ['', paint(output, 'bold', inAll(titles.get(section) ?? {})), row] : [row]
  })
  const counts = [
    languages.join(', '),
    say('count-sections', { count: sections.length }),
    say('count-slides', { count: slides.length }),
  ]
  return [
    `${paint(output, 'bold', inAll(deck.title))}  ${printable(deck.id)}`,
    counts.join(say('comma')),
    ...rows,
  ].join('\n')
}
