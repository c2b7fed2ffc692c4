import type { LanguageTag } from '../../core/model/language.ts'

/** The languages that words are looked up in after `tag`: any Chinese reads Simplified. */
export function fallBack(tag: LanguageTag): LanguageTag[] {
  return tag.startsWith('zh') ? ['zh-CN', 'en'] : ['en']
}
