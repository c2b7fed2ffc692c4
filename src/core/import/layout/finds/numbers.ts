import type { Block } from '../../../model/block.ts'
import type { LanguageTag } from '../../../model/language.ts'
import { displayWidth } from '../../../text/width.ts'
import { statsIn, type Stat } from '../stats/read.ts'
import type { EnumeratedItem } from './enumerated.ts'
import { enumerationsIn } from './enumeration.ts'
import type { Find } from './find.ts'

/** Figures that a slide shows large without crowding. */
const most = 6
/** Fewer of what is listed stand below their figure; more are a list of their own. */
const fewItems = 4

/** Sentences in a row with figures that stand for themselves; `isShared` knows those to show. */
export function figuresFind(isShared: (key: string) => boolean) {
  return (sentences: readonly string[], at: number, language: LanguageTag): Find | null => {
    const stats: Stat[] = []
    let to = at
    let counts = false
    for (const sentence of sentences.slice(at)) {
      const own = statsOf(sentence, language)
      const kept = own.filter(
        ({ key, item }) =>
          isShared(key) && !stats.some((one) => one.key === key && one.item.label === item.label),
      )
      if (kept.length === 0 || stats.length + kept.length > most) break
      // A sentence that counts several things is about them: another one is of its own.
      if (kept.length > 1 && counts) break
      counts ||= kept.length > 1
      stats.push(...kept)
      to += 1
    }
    if (stats.length === 0 || (stats.length === 1 && !stats.every(strikes))) return null
    const block = chartOf(stats) ?? statsBlock(stats)
    const rule = block.type === 'chart' ? 'chart-figures' : 'stats'
    const key = `${rule} ${stats
      .map((stat) => stat.key)
      .toSorted()
      .join()}`
    return {
      rule,
      from: at,
      to,
      key,
      block,
      after: null,
      lead: null,
      needsWords: stats.length === 1 && !stats.every(tellsItself),
    }
  }
}

/** A figure alone is worth a slide when it measures something. */
function strikes({ measure, value, item }: Stat): boolean {
  return item.value.endsWith('%') || measure !== null || value >= 1000
}

/** A share whose label is the rest of its sentence. */
function tellsItself({ item }: Stat): boolean {
  return displayWidth(item.label) > 44
}

/** A sentence's figures; what it lists of its only one is the note of that. */
function statsOf(sentence: string, language: LanguageTag): readonly Stat[] {
  const stats = statsIn(sentence, language)
  const [only, ...others] = stats
  const lists = enumerationsIn(sentence, language)
  if (!only || others.length > 0) return stats
  const [list] = lists
  if (!list) return stats
  if (list.items.length > fewItems) return []
  const note = list.items
    .map(({ name }: EnumeratedItem) => name)
    .join(language.startsWith('zh') ? '、' : ', ')
  return displayWidth(note) > 90 ? stats : [{ ...only, item: { ...only.item, note } }]
}

function statsBlock(stats: readonly Stat[]): Block {
  return { type: 'stats', items: stats.map(({ item }) => item), caption: undefined }
}

/** Three figures or more of one measure, each of something else, compare: bars, or a ring of a whole. */
function chartOf(stats: readonly Stat[]): Block | null {
  const [first] = stats
  const alike = stats.every(({ measure }) => measure !== null && measure === first?.measure)
  const labels = new Set(stats.map(({ item }) => item.label))
  if (!first || stats.length < 3 || !alike || labels.size < stats.length) return null
  const whole = stats.reduce((sum, { value }) => sum + value, 0)
  const display = ({ value, unit }: Stat['item']) =>
    unit === undefined ? value : `${value} ${unit}`
  return {
    type: 'chart',
    kind: first.item.value.endsWith('%') && Math.abs(whole - 100) < 1 ? 'donut' : 'bar',
    unit: undefined,
    caption: undefined,
    labels: stats.map(({ item }) => item.label),
    displays: stats.map(({ item }) => display(item)),
    emphasis: stats.map(() => false),
    notes: stats.map(({ item }) => item.note ?? null),
    series: [{ name: undefined, values: stats.map(({ value }) => value) }],
  }
}
