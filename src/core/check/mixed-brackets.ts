import { isChinese } from './script.ts'
import { wordCheck } from './word-check.ts'

const mixed = /（[^（()）\n]{0,80}\)|\([^（()）\n]{0,80}）/gu

/** Tells of brackets that open full-width and close half-width, or the other way round. */
export const mixedBrackets = wordCheck('brackets-mixed', ({ text, language }) =>
  Array.from(text.matchAll(mixed), ({ 0: whole, index }) => {
    const opens = whole.startsWith('(')
    // The one that does not suit the language is the wrong one.
    const wrong = opens === isChinese(language) ? 0 : whole.length - 1
    const given = whole.charAt(wrong)
    const wanted = { '(': '（', ')': '）', '（': '(', '）': ')' }[given] ?? given
    return { from: index + wrong, given, wanted }
  }),
)
