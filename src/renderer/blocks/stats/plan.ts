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
export type Stand = 'under' | 'beside' | 'apart'

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

export type Measure = keyof typeof measures

/** How roomy a box is for so many figures: square rem for each, tried on panels of both shapes. */
function measureOf(count: number, { width, height }: Box): Measure {
  const room = (width * height) / count
  return room >= 1300 ? 'roomy' : room >= 900 ? 'even' : 'tight'
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

/** The largest a figure can be with its words under it, in a cell. */
function sizeOver(item: Item, { width, height }: Box, measure: Measure): number {
  const left = height - heightOfWords(item, width, measure)
  return Math.min(width / figureWidth(item.value, item.unit), left / leading)
}

/** The largest a figure can be with its words beside it; next to nothing where those do not fit. */
function sizeBeside(item: Item, cell: Box, measure: Measure, apart: boolean): number {
  const { number, tail } = figureParts(item.value, item.unit)
  const part = apart ? 0.3 : 0.55
  const width = apart ? emWidth(number) : figureWidth(item.value, item.unit)
  const label = apart && tail !== '' ? `${tail} ${item.label}` : item.label
  const words = heightOfWords({ ...item, label }, cell.width * (0.94 - part), measure)
  return words > cell.height ? 1 : Math.min((cell.width * part) / width, cell.height / leading)
}

/**
 * One size for all, that of the widest figure; only one much wider than the middle one is set
 * smaller alone. Few figures keep together longer.
 */
function together(own: readonly number[]): readonly number[] {
  const middle = own.toSorted((one, other) => one - other)[Math.floor(own.length / 2)] ?? 0
  const apart = own.length <= 3 ? 0.5 : 0.75
  const shared = Math.min(...own.filter((size) => size >= middle * apart))
  return own.map((size) => Math.min(size, shared))
}

function planOf(items: readonly Item[], box: Box, most: number, stand: Stand): Plan {
  const grid = deal(items.length, most)
  const measure = measureOf(items.length, box)
  const own = items.map((item, index) => {
    const cell = {
      width: box.width / (grid.inRow[index] ?? 1) - gutter,
      height: box.height / grid.rows - air,
    }
    const size =
      stand === 'under'
        ? sizeOver(item, cell, measure)
        : sizeBeside(item, cell, measure, stand === 'apart')
    return Math.min(capOf(items.length), size)
  })
  const least = measures[measure].label
  return { grid, stand, measure, sizes: together(own).map((size) => Math.max(size, least)) }
}

/** What a plan is worth: large figures, and rows of one length. */
function worth({ grid, sizes }: Plan): number {
  const even = new Set(grid.inRow).size === 1
  return sizes.reduce((sum, size) => sum + size, 0) * (even ? 1 : 0.75)
}

/**
 * Sets figures as large as a box allows, from one row to one column, with their words under them
 * or, in one column, beside them. Of plans that are worth about the same the first wins.
 */
export function plan(items: readonly Item[], box: Box): Plan {
  const most = Math.max(1, Math.min(items.length, 6, Math.floor(box.width / narrowest)))
  const plans = Array.from({ length: most }, (_, index) =>
    planOf(items, box, most - index, 'under'),
  )
  plans.push(planOf(items, box, 1, 'beside'), planOf(items, box, 1, 'apart'))
  return plans.reduce((best, next) => (worth(next) > worth(best) * 1.12 ? next : best))
}
