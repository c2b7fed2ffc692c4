import type { LanguageTag } from '../model/language.ts'
import { dateAt } from './dates.ts'
import { halfAt } from './halves.ts'
import { lunarAt } from './lunar.ts'
import { markAt } from './marks.ts'
import { multipleAt } from './multiples.ts'
import { englishOrdinals, englishWords } from './english.ts'
import type { FoundFigure } from './figure.ts'
import { readingOf, scriptOf, type Reading } from './numeral.ts'
import { ordinalAt } from './ordinals.ts'
import { planAt } from './plans.ts'
import { quantityAt } from './quantities.ts'
import { shareAt } from './shares.ts'
import { addressAt, skipAt } from './skips.ts'
import { squeeze } from './squeeze.ts'
import { timeAt } from './times.ts'
import { twoAt } from './twos.ts'
import { yearAt } from './years.ts'

/** In this order: what is more special comes first. */
const readers = [
  planAt, lunarAt, dateAt, timeAt, yearAt, shareAt, multipleAt, halfAt, twoAt, ordinalAt, quantityAt,
] as const // prettier-ignore

const chineseStart =
  /\d|[¼½¾⅓⅔第半零〇一二两三四五六七八九十廿卅百千万亿]|上个?世纪\d|本世纪\d|a{3,5}|[正冬腊]月|正午|午夜|翻/g
const englishStart = new RegExp(
  `\\d|[¼½¾⅓⅔]|\\b(?:an?|a{3,5}|noon|mid(?:day|night)|quarter|twice|twofold|threefold|fourfold|fivefold|tenfold|doubl|trebl|tripl|quadrupl|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|${[...englishWords, ...englishOrdinals.keys()].join('|')})`,
  'g',
)
const digitStart = /\d/g

/**
 * The figures in a running text, in reading order: numbers with their units, shares, money, years,
 * dates, times and ranks, in digits and in words. Chinese and English are read; of other languages
 * only digits. What only looks like a figure (一起, `no one`, `Type 001A`) is none. Takes time in proportion to the text's length and never throws.
 *
 * @param language the text's BCP-47 tag
 */
export function figuresIn(text: string, language: LanguageTag): readonly FoundFigure[] {
  const squeezed = scriptOf(language) === 'chinese' ? squeeze(text) : null
  const found = read(readingOf(squeezed?.text ?? text, language))
  return found.map((figure) => {
    const from = squeezed?.whole(figure.from) ?? figure.from
    // The end is behind the last letter, not behind a space that followed it.
    const numberTo = squeezed ? squeezed.whole(figure.numberTo - 1) + 1 : figure.numberTo
    const to = squeezed ? squeezed.whole(figure.to - 1) + 1 : figure.to
    return { ...figure, from, numberTo, to, text: text.slice(from, to) }
  })
}

function read(reading: Reading): readonly FoundFigure[] {
  const start = { chinese: chineseStart, english: englishStart, digits: digitStart }[reading.script]
  const address = addressAt(reading)
  const found: FoundFigure[] = []
  let at = 0
  for (;;) {
    start.lastIndex = at
    const next = start.exec(reading.lower)
    if (!next) return found
    at = next.index
    const past = address(at)
    const figure = past === null ? (markAt(reading, at) ?? figureAt(reading, at)) : null
    if (figure) found.push(figure)
    at = past ?? figure?.to ?? skipAt(reading, at) ?? wordEnd(reading, at)
  }
}

function figureAt(reading: Reading, at: number): FoundFigure | null {
  if (skipAt(reading, at) !== null) return null
  for (const read of readers) {
    const figure = read(reading, at)
    if (figure) return figure
  }
  return null
}

/** Behind the digits or the word that was no figure; in Chinese, behind one character. */
function wordEnd({ lower, script }: Reading, at: number): number {
  const rest = /\d/.test(lower.charAt(at))
    ? /[\d.,:-]*[a-z_]*/y
    : script === 'chinese'
      ? /[百千万亿]+|./suy
      : /[a-z]+|./suy
  rest.lastIndex = at
  return Math.max(at + 1, at + (rest.exec(lower)?.[0].length ?? 1))
}

/** Whether figures are read in a language in words too, so that they can be held against another's. */
export function isRead(language: LanguageTag): boolean {
  return scriptOf(language) !== 'digits'
}
