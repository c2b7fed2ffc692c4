import { canonicalTag, isLanguageTag } from '../../deck/language.ts'
import type { LanguageTag } from '../../model/language.ts'
import { languageByScript } from './script.ts'

/** Languages that are not written in Latin letters: a template's wrong word for a Latin text. */
const others = new Set(['zh', 'ja', 'ko', 'ru', 'ar', 'he', 'el', 'th', 'hi', 'uk', 'bg', 'fa'])

/**
 * The language of a text: by its letters, and by what its file says of itself where they leave it
 * open, because word processors say English of everything. Traditional Chinese stays what it is.
 */
export function tagOf(text: string, declared: string | null): LanguageTag {
  const byLetters = languageByScript(text)
  const said = declared !== null && isLanguageTag(declared) ? canonicalTag(declared) : null
  const [primary = ''] = (said ?? '').split('-')
  if (byLetters === 'en' || byLetters === null) {
    if (said === null || primary === 'en') return 'en'
    return byLetters === 'en' && others.has(primary) ? 'en' : primary === 'zh' ? said : primary
  }
  if (byLetters === 'zh-TW' && /^zh-(?:HK|MO|Hant-HK)$/u.test(said ?? '')) return 'zh-HK'
  return byLetters
}
