import type { FiguresIn } from '../check/check.ts'
import type { Report } from '../diagnostics/log.ts'
import type { Place } from '../model/diagnostic.ts'
import { disagreements, type Placed } from './agree.ts'
import { partsOf, type Part } from './parts.ts'
import { spell, type Side } from './side.ts'

interface Options {
  /** The kinds of blocks that are reported as different, with which figures may be missing. */
  readonly loose: ReadonlySet<string>
  readonly figuresIn: FiguresIn
}

/** No slide that anybody can read holds more, and comparing costs their square. */
const mostFigures = 300

/**
 * Reports the figures of a slide that its two languages do not say alike. Each report stands in the
 * second language's file, at the figure or where it should be, and names the place in the first's.
 */
export function compareFigures(
  one: Side,
  other: Side,
  { loose, figuresIn }: Options,
  report: Report,
): void {
  const [ours, theirs] = [partsOf(one.content, loose), partsOf(other.content, loose)]
  const placed = (parts: readonly Part[], { language }: Side): readonly Placed[] =>
    parts
      .flatMap((part) => figuresIn(part.text, language).map((figure) => ({ figure, part })))
      .slice(0, mostFigures)
  const found = disagreements(placed(ours, one), placed(theirs, other))
  for (const { first, second } of found) {
    const language = one.language
    if (first && second) {
      const related = placeOf(first, one)
      const [figure, unlike] = [second.figure.text, first.figure.text]
      const values = { figure, language, other: unlike, there: spell(related) }
      report('warning', 'figure-differs', placeOf(second, other), values, { related })
    } else if ((first ?? second)?.part.loose) {
      continue
    } else if (first) {
      const place = counterpart(first.part, theirs, other)
      const related = placeOf(first, one)
      const values = { language, other: first.figure.text, there: spell(related) }
      report('warning', 'figure-missing', place, values, { related })
    } else if (second) {
      const related = counterpart(second.part, ours, one)
      const values = { figure: second.figure.text, language, there: spell(related) }
      report('warning', 'figure-alone', placeOf(second, other), values, { related })
    }
  }
}

function placeOf({ figure, part }: Placed, { find }: Side): Place {
  return find.figure(part.text, figure.from, figure.numberTo)
}

/** Where the same part stands in the other language, or where its slide does. */
function counterpart({ name }: Part, parts: readonly Part[], { find, place }: Side): Place {
  const part = parts.find((candidate) => candidate.name === name)
  return part ? find.text(part.text) : place
}
