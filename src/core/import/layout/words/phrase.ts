import type { LanguageTag } from '../../../model/language.ts'

/** Words that stand before a noun phrase and are not of it. */
const outside =
  /^(?:a|an|the|this|that|these|those|its|his|her|their|our|by|of|for|with|from|to|in|on|at|as|and|or|but|also|further|is|are|was|were|has|have|had|been|many|some|several|various|other|\p{Ll}+ing)$/u

/** The noun phrase that a text ends with, `its conventional sectors` → `conventional sectors`; '' for none. */
export function phraseEnding(text: string, language: LanguageTag): string {
  if (language.startsWith('zh')) return /[^，；：。！？、的]{2,16}$/u.exec(text)?.[0] ?? ''
  const words = text.trim().split(/\s+/)
  const clause = words.slice(words.findLastIndex((word) => /[,;:]$/.test(word)) + 1)
  return clause
    .slice(clause.findLastIndex((word) => outside.test(word.toLowerCase())) + 1)
    .join(' ')
}
