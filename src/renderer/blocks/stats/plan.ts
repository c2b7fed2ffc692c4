import type { Body } from '../../../core/blocks/kinds.ts'
import type { Box } from '../box.ts'
import { deal, type Deal } from '../deal.ts'
import { emWidth } from '../em-width.ts'
import { figureParts } from '../figure-parts.ts'
import { figureWidth } from '../figure-width.ts'

type Item = Body<'stats'>['items'][number]

/**
 * Where a figure's words stand: under it, beside it, or beside it together with what follows its
 * number, where a unit is as long as `countries and regions`.
 */
type Stand = 'under' | 'beside' | 'apart'

/** How figures stand in a box. */
export interface Plan {
  readonly grid: Deal
  readonly stand: Stand
  readonly measure: Measure
  /** The size of each figure, in rem. */
  readonly sizes: readonly number[]
}

/** The words' sizes, in rem, by how roomy the box is: the theme's lead, body and small. */
const measures = {
  roomy: { label: 3.8, note: 3.2 },
  even: { label: 3.2, note: 2.4 },
  tight: { label: 2.4, note: 2.4 },
} as const

type Measure = keyof typeof measures

const smallest = ['tight', 'even', 'roomy'] as const

/** The largest measure that suits so many figures: square rem for each, tried on real slides. */
function measuresFor(count: number, { width, height }: Box): readonly Measure[] {
  const room = (width * height) / count
  if (room >= 1300) return ['roomy', 'even', 'tight']
  return room >= 850 ? ['even', 'tight'] : ['tight']
}

/** Space between columns and around rows, in rem (`--gap` and the outer tracks in Stats.svelte). */
const gutter = 6
const air = 4

/** A column narrower than this, in rem, breaks the words under its figure. */
const narrowest = 24

/** A figure's line is this much higher than its size. */
const leading = 1.15

/** The largest a figure is set, in rem, however much room there is: few are set larger. */
const capOf = (count: number) => [24, 18, 15][count - 1] ?? 12

function heightOfWords({ label, note = '' }: Item, width: number, measure: Measure): number {
  const sizes = measures[measure]
  const lines = (text: string, size: number) => Math.ceil((emWidth(text) * size) / width)
  return lines(label, sizes.label) * sizes.label * 1.35 + lines(note, sizes.note) * sizes.note * 1.4
}

/** The largest that a figure can be set: as wide, and as high, as its cell leaves it. */
interface Limit {
  readonly wide: number
  readonly high: number
}

/** With its words under it. */
function limitOver(item: Item, { width, height }: Box, measure: Measure): Limit {
  return {
    wide: width / figureWidth(item.value, item.unit),
    high: (height - heightOfWords(item, width, measure)) / leading,
  }
}

/** With its words beside it, and what follows its number among them where that is `apart`. */
function limitBeside(item: Item, cell: Box, measure: Measure, apart: boolean): Limit {
  const { number, tail } = figureParts(item.value, item.unit)
  const part = apart ? 0.3 : 0.55
  const width = apart ? emWidth(number) : figureWidth(item.value, item.unit)
  const label = apart && tail !== '' ? `${tail} ${item.label}` : item.label
  const words = heightOfWords({ ...item, label }, cell.width * (0.94 - part), measure)
  return {
    wide: (cell.width * part) / width,
    high: words > cell.height ? 0 : cell.height / leading,
  }
}

/**
 * One size for all, that of the widest figure and the lowest cell; only a figure much wider than
 * the middle one is set smaller alone. Few figures keep together longer.
 */
function together(limits: readonly Limit[]): readonly number[] {
  const wide = limits.map((limit) => Math.min(limit.wide, capOf(limits.length)))
  const middle = wide.toSorted((one, other) => one - other)[Math.floor(wide.length / 2)] ?? 0
  const apart = wide.length <= 3 ? 0.5 : 0.75
  const shared = Math.min(...wide.filter((size) => size >= middle * apart))
  const high = Math.min(...limits.map((limit) => limit.high))
  return wide.map((size) => Math.min(size, shared, high))
}

function planOf(
  items: readonly Item[],
  box: Box,
  { most, stand, measure }: { most: number; stand: Stand; measure: Measure },
): Plan {
  const grid = deal(items.length, most)
  const limits = items.map((item, index) => {
    const cell = {
      width: box.width / (grid.inRow[index] ?? 1) - gutter,
      height: box.height / grid.rows - air,
    }
    return stand === 'under'
      ? limitOver(item, cell, measure)
      : limitBeside(item, cell, measure, stand === 'apart')
  })
  const least = measures[measure].label
  return { grid, stand, measure, sizes: together(limits).map((size) => Math.max(size, least)) }
}

/** What a compromise costs: small words, and a unit away from its number. */
const cost = { roomy: 1, even: 0.92, tight: 0.76, under: 1, beside: 1, apart: 0.86 } as const

/** What a plan is worth: large figures, the smallest above all, and rows of one length. */
function worth({ grid, stand, measure, sizes }: Plan): number {
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
  const even = new Set(grid.inRow).size === 1 ? 1 : 0.75
  return (mean + 2 * Math.min(...sizes)) * even * cost[stand] * cost[measure]
}

/**
 * Sets figures as large as a box allows: from one row to one column, with their words under them
 * or, in one column, beside them, and in the largest measure that costs the figures little.
 * Of plans that are worth about the same the first wins. No label is smaller than `least`, in rem.
 */
export function plan(items: readonly Item[], box: Box, least = 0): Plan {
  const most = Math.max(1, Math.min(items.length, 6, Math.floor(box.width / narrowest)))
  const readable = (measure: Measure): boolean => measures[measure].label >= least
  const suiting = measuresFor(items.length, box).filter(readable)
  const tried = suiting.length > 0 ? suiting : [smallest.find(readable) ?? 'roomy']
  const plans = tried.flatMap((measure) => [
    ...Array.from({ length: most }, (_, index) =>
      planOf(items, box, { most: most - index, stand: 'under', measure }),
    ),
    planOf(items, box, { most: 1, stand: 'beside', measure }),
    planOf(items, box, { most: 1, stand: 'apart', measure }),
  ])
  return plans.reduce((best, next) => (worth(next) > worth(best) * 1.12 ? next : best))
}

/**
 * The same for text of the visitor's size: `toText` is the box in grown rem. Labels may take a
 * smaller measure then, but never one that reads smaller than at the standard size.
 */
export function planGrown(items: readonly Item[], box: Box, toText: Box): Plan {
  const standard = plan(items, box)
  if (toText.width >= box.width) return standard
  return plan(items, toText, (measures[standard.measure].label * toText.width) / box.width)
}
