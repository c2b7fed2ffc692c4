import { runsOf } from '../../../document/runs.ts'
import type { Run } from '../../../document/document.ts'
import { asideOf } from '../../furniture/asides.ts'
import type { Aside, Chapter } from '../../outline.ts'
import type { Matter } from '../figures.ts'
import { levelsOf } from '../levels.ts'
import { candidatesIn, type Candidate } from './candidates.ts'
import { frontOf, subtitleUnder } from './front.ts'
import { withoutRunIns } from './run-in.ts'
import { headingsAmong } from './stand-over.ts'
import { topicsIn } from './topics.ts'

type Heading = Extract<Matter, { kind: 'heading' }>

/** A document with the headings that it lacked, each of its own words. */
export interface Headed {
  readonly matter: readonly Matter[]
  readonly subtitle: readonly Run[]
  /** Why a heading is one, where the document itself does not say so. */
  readonly reasons: ReadonlyMap<Matter, Chapter['reason']>
  readonly asides: readonly Aside[]
}

/** Finds a document's title, the line under it, and headings where its own format knows hardly any. */
export function withHeadings(document: readonly Matter[]): Headed {
  const { title, levelOf } = levelsOf(document)
  const own = document.filter((part) => part.kind === 'heading' && levelOf(part) !== null).length
  const isHeaded = own > 1
  const matter = isHeaded ? document : withoutRunIns(document)
  const candidates = candidatesIn(matter)
  const hasHeading = title !== null || matter[0]?.kind === 'heading'
  const front = hasHeading
    ? { title: null, subtitle: title && subtitleUnder(title, matter), above: [] }
    : frontOf(matter, candidates)
  const gone = new Set<Matter>([...front.above, ...(front.subtitle ? [front.subtitle] : [])])
  const reasons = new Map<Matter, Chapter['reason']>()
  const headings = new Map<Matter, Heading>()
  const above = own > 0 ? chapterLevel(matter, levelOf) - 1 : (title?.level ?? 1)
  if (front.title) headings.set(front.title, { ...front.title, kind: 'heading', level: 1 })
  if (!isHeaded) {
    const rest = candidates.filter(({ part }) => part !== front.title && !gone.has(part))
    const found = headingsAmong(rest, matter)
    const levels = levelsByStyle(found, above)
    for (const { part, style, reason } of found) {
      const heading: Heading = { ...part, kind: 'heading', level: levels.get(style) ?? 6 }
      headings.set(part, heading)
      reasons.set(heading, reason)
    }
    const topics =
      found.length + own > 0
        ? []
        : topicsIn(matter.filter((part) => !gone.has(part) && part !== front.title))
    for (const [part, words] of topics) {
      const { origin } = part
      const heading: Heading = {
        origin,
        kind: 'heading',
        level: levelBelow(above),
        text: runsOf(words),
      }
      headings.set(part, heading)
      reasons.set(heading, 'topic-shift')
    }
  }
  return {
    matter: matter.flatMap((part): readonly Matter[] => {
      if (gone.has(part)) return []
      const heading = headings.get(part)
      if (!heading) return [part]
      return reasons.get(heading) === 'topic-shift' ? [heading, part] : [heading]
    }),
    subtitle: front.subtitle?.text ?? [],
    reasons,
    asides: front.above.flatMap((part) => asideOf(part, 'breadcrumb')),
  }
}

/** Larger type stands higher; else the style that comes first does. */
function levelsByStyle(
  found: readonly Candidate[],
  above: number,
): ReadonlyMap<string, Heading['level']> {
  const styles = new Map(found.map(({ style, size }) => [style, size]))
  const order = [...styles].toSorted(([, one], [, other]) => other - one).map(([style]) => style)
  return new Map(order.map((style, index) => [style, levelBelow(above + index)]))
}

const levels = [1, 2, 3, 4, 5, 6] as const

function levelBelow(level: number): Heading['level'] {
  return levels[Math.min(level, 5)] ?? 6
}

/** The level of the document's own chapter headings. */
function chapterLevel(
  matter: readonly Matter[],
  levelOf: (heading: Heading) => number | null,
): number {
  const first = matter.find(
    (part): part is Heading => part.kind === 'heading' && levelOf(part) === 1,
  )
  return first?.level ?? 1
}
