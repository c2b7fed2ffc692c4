import { wideMarks } from '../text/marks.ts'
import { isChinese } from './script.ts'
import { slips, wordCheck, type Slip } from './word-check.ts'

const before = '[\\p{Script=Han}”’）》」』】]'
const after = '[\\p{Script=Han}“‘（《「『【]'

/** A mark behind Han that ends a clause, or one between a word in Latin letters and Han. */
const marks = new RegExp(
  `(?<=${before})[,.;:!?] *(?=${after}|$)|(?<=${before})[,;!?] +(?=\\S)|(?<=[\\p{L}\\p{N}%°])[,;!?] *(?=\\p{Script=Han})`,
  'gu',
)

/** Three dots or one sign for them, where six belong (GB/T 15834, 4.11). */
const dots = /(?<=\p{Script=Han})(?:\.{3,}|。{2,}|…(?!…))/gu

const pairs = /\(([^()（）\n]{1,80})\)|"([^"“”\n]{1,80})"/gu

/** Tells of half-width marks in Chinese text, which stand full-width there (GB/T 15834). */
export const halfWidth = wordCheck('punctuation-half', ({ text, language }) => {
  if (!isChinese(language)) return []
  return [
    ...slips(text, marks, ([given]) => wideMarks[given.trim()] ?? null),
    ...slips(text, dots, () => '……'),
    ...bracketsIn(text),
  ]
})

/** Both marks of a pair that holds Chinese, or stands among it. */
function bracketsIn(text: string): readonly Slip[] {
  return Array.from(text.matchAll(pairs), ({ 0: whole, 1: bracketed, 2: quoted, index }) => {
    const inside = bracketed ?? quoted ?? ''
    const end = index + whole.length
    const last = quoted === undefined ? text.slice(Math.max(0, index - 1), index) : ''
    if (!/\p{Script=Han}/u.test(last + inside)) return []
    const [open, close] = quoted === undefined ? ['（', '）'] : ['“', '”']
    return [
      { from: index, given: whole.slice(0, 1), wanted: open },
      { from: end - 1, given: whole.slice(-1), wanted: close },
    ]
  }).flat()
}
