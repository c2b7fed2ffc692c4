import { narrowMarks } from '../text/marks.ts'
import { isLatin } from './script.ts'
import { slips, wordCheck } from './word-check.ts'

const marks = /(?<!\p{Script=Han})[，、。；：！？](?!\p{Script=Han})/gu
const letters = /[０-９Ａ-Ｚａ-ｚ％＋＝＠＆]+/gu

/** Tells of full-width marks in a text of Latin letters, unless they stand in a Chinese name. */
export const fullWidth = wordCheck('punctuation-full', ({ text, language }) => {
  if (!isLatin(language)) return []
  return slips(text, marks, ({ 0: mark, index }) => {
    const instead = narrowMarks[mark]
    if (instead === undefined) return null
    return /^\S/u.test(text.slice(index + 1)) ? `${instead} ` : instead
  })
})

/** Tells of letters and digits as wide as Han, which no language wants (GB/T 15834). */
export const wideLetters = wordCheck('letters-wide', ({ text }) =>
  slips(text, letters, ([given]) => given.normalize('NFKC')),
)
