import type { FoundFigure } from '../../../figures/figure.ts'
import { matchBefore } from '../../../figures/numeral.ts'
import { figuresIn } from '../../../figures/read.ts'
import type { LanguageTag } from '../../../model/language.ts'
import { capitalised } from '../words/lead-in.ts'
import { countedInChinese, sharedInChinese } from './chinese.ts'
import { countedInEnglish, respectively, sharedInEnglish, type Counted } from './english.ts'

/** A figure as it is set large. */
interface StatItem {
  readonly value: string
  readonly unit?: string
  readonly label: string
  readonly note?: string
}

export interface Stat {
  readonly item: StatItem
  /** The same in every language: its value, or both ends of its range, and its unit. */
  readonly key: string
  /** Its value where it is one number. */
  readonly value: number
  /** Canonical, as in `FoundFigure`. */
  readonly measure: string | null
}

/** Figures of a sentence that say something when they stand alone, with what they count. */
export function statsIn(sentence: string, language: LanguageTag): readonly Stat[] {
  const figures = withRanges(figuresIn(sentence, language), sentence)
  const telling = figures.filter((figure) => isTelling(figure, sentence))
  const year = yearOf(figures, telling, sentence)
  const names = respectively(sentence)
  const found = telling.flatMap((figure, index): readonly Stat[] => {
    const before = figures.findLast(({ to }) => to <= figure.from)?.to ?? 0
    const name = telling.length === names.length ? names[index] : undefined
    const counted =
      name === undefined
        ? countedBy(sentence, figure, before, language)
        : { label: name, note: null }
    if (!counted) return []
    const note = counted.note ?? (year && year !== counted.label ? year : null)
    const item = { ...measured(figure, sentence, language), label: capitalised(counted.label) }
    return [
      {
        item: note === null ? item : { ...item, note },
        key: `${figure.low}..${figure.high} ${figure.unit === 'person' ? '' : (figure.unit ?? '')}`,
        value: figure.low,
        measure: figure.unit,
      },
    ]
  })
  return unlike(found)
}

const between = /\bbetween $/i

/** `between 1 yuan and 10 yuan` is one figure, as 1至10元 is. */
function withRanges(figures: readonly FoundFigure[], text: string): readonly FoundFigure[] {
  return figures.flatMap((figure, index) => {
    const next = figures[index + 1]
    const last = figures[index - 1]
    const joins = (one: FoundFigure | undefined, other: FoundFigure | undefined) =>
      one !== undefined &&
      other !== undefined &&
      matchBefore(between, text, one.from) !== null &&
      text.slice(one.to, other.from) === ' and ' &&
      one.kind !== 'year'
    if (joins(last, figure)) return []
    return next && joins(figure, next)
      ? [{ ...next, low: figure.low, from: figure.from }]
      : [figure]
  })
}

/**
 * The sentence's one year where its figures are of that time: it stands right before the first or
 * behind the last of them, `in 2018`, not in a clause of its own.
 */
function yearOf(
  figures: readonly FoundFigure[],
  telling: readonly FoundFigure[],
  sentence: string,
): string | null {
  const years = figures.filter(({ kind }) => kind === 'year')
  const [year] = years
  const [first, last] = [telling.at(0), telling.at(-1)]
  if (!year || !first || !last || years.length > 1) return null
  const before = sentence.slice(year.to, first.from).replace(/^[,，]/u, '')
  const after = sentence.slice(last.to, year.from)
  const leads = year.from < first.from && year.from < 8 && !/[,，;；]|\sand\s/u.test(before)
  const ends = year.from > last.to && sentence.length - year.to < 4 && !/[,，;；]/u.test(after)
  return leads || ends ? year.text : null
}

/** What stands before a rank, and before what was counted already. */
const ranking = /(?:No\.|top|’s|'s|the|第|前)\s*$/iu
const pointing = /连续$|\bof (?:which|them|these|those)\s*$/u

/** `one of the cities`, `Type 8`, `the 10 Best Cities`, `1500 years ago` tell nothing when large. */
function isTelling(
  { kind, low, high, unit, spelt, from, numberTo, to }: FoundFigure,
  text: string,
): boolean {
  if (kind !== 'number' && kind !== 'percent' && kind !== 'money') return false
  if (spelt && low < (unit === null ? 5 : 2)) return false
  // 翻了一番, 两年半, 二三十位 and 万吨级 are no digits to set large.
  const inWords = spelt && kind === 'number'
  if (inWords && (low !== high || (unit !== null && numberTo === to))) return false
  if (inWords && /^[百千万亿]/u.test(text.slice(from, to))) return false
  const after = text.slice(to)
  if (/^\s*(?:ago\b|前|以前|来|consecutive|straight|successive)/iu.test(after)) return false
  if (/^[-–/+]|^\s?(?:Project|Strategy|Plan)\b|^(?:工程|战略|计划|规划)/u.test(after)) return false
  if (unit === null && matchBefore(ranking, text, from)) return false
  if (matchBefore(pointing, text, from)) return false
  return low !== high || unit !== null || Math.abs(low) < 1900 || low > 2100 || low % 10 === 0
}

const lean =
  /\s*(?:more than|less than|over|nearly|almost|about|around|some|approximately|up to|at least|超过|超|近|约|大约|逾|将近|接近)\s*$/iu
const clauseStart = /.*(?:[;；。！？]|[，、：]|, (?:with|and|while|where) |[：:] |\()/su

function countedBy(
  sentence: string,
  { from, to, unit, kind }: FoundFigure,
  after: number,
  language: LanguageTag,
): Counted | null {
  const head = sentence.slice(after, from).replace(lean, '')
  const tail = sentence.slice(to)
  if (kind === 'percent') {
    const share = language.startsWith('zh') ? sharedInChinese(tail) : sharedInEnglish(tail)
    if (share) return share
  }
  const isMeasured = unit !== null || kind === 'percent'
  if (!language.startsWith('zh')) {
    const clause = head.replace(/.*[;!?]\s/su, '')
    return countedInEnglish(clause, tail, isMeasured && unit !== 'person')
  }
  return countedInChinese(head.replace(clauseStart, ''), tail, isMeasured && unit !== 'person')
}

/** How a figure that is not exact is written: before it or behind it. */
function leaning(number: string, { lean }: FoundFigure, language: LanguageTag): string {
  if (lean === null) return number
  if (lean === 'over') return /[多余+]$/u.test(number) ? number : `${number}+`
  return language.startsWith('zh') ? `约${number}` : `~${number}`
}

/** `3.02 million people` is 3.02 with its unit `million people`; 302万人 is 302万 with 人. */
function measured(
  figure: FoundFigure,
  sentence: string,
  language: LanguageTag,
): Pick<StatItem, 'value' | 'unit'> {
  const number = numberOf(figure, sentence)
  const behind = sentence.slice(figure.numberTo, figure.to).trim()
  const [, digits = number, scale = ''] = /^([\d.,  –-]+\d|\d)\s+(\p{L}.*)$/u.exec(number) ?? []
  const large = figure.spelt ? String(figure.low) : digits
  if (behind === '%') return { value: `${large}%` }
  if (figure.spelt && figure.kind === 'percent') return { value: `${large}%` }
  const unit = [scale, behind].filter(Boolean).join(' ')
  const value = leaning(large, figure, language)
  return unit === '' ? { value } : { value, unit }
}

function numberOf({ from, numberTo, low, high }: FoundFigure, sentence: string): string {
  const written = sentence.slice(from, numberTo)
  const [, first, last] = /^(\d[\d.,]*)\D+?(\d[\d.,]*)$/.exec(written) ?? []
  return low !== high && first !== undefined && last !== undefined ? `${first}–${last}` : written
}

/** The same value twice, or two that count the same, are said once. */
function unlike(stats: readonly Stat[]): readonly Stat[] {
  return stats.filter(
    ({ key, item }, index) =>
      !stats.slice(0, index).some((other) => other.key === key && other.item.label === item.label),
  )
}
