import type { LanguageTag } from '../../../model/language.ts'
import { displayWidth } from '../../../text/width.ts'
import { withoutStop } from '../words/headline.ts'

/** A clause's subject, and what is said of it. */
export interface Pair {
  readonly title: string
  readonly text: string
}

const predicate =
  /^(.+?)\s+((?:is|are|was|were|has|have|had|ranks?|ranked|can|will|offers?|leads?|makes?|became|becomes|reached|boasts|holds|owns|covers|stands)\s.*)$/isu
const predicateInChinese =
  /^(.{2,16}?)((?:是|为|有(?!限)|拥有|被|位于|位居|排名|名列|成为|获得?|荣获|坐落|始建|占|连续|已|现|曾|以|在).*)$/su
const named = /^([^：:，,。.]{2,48}?)\s?(?:[：:]|\s[–—-]\s|——)\s?(\S.*)$/su

/** A clause as its subject and what is said of it; null where that is not told apart. */
export function pairIn(clause: string, language: LanguageTag): Pair | null {
  const words = withoutStop(clause).replace(/^(?:and|while|but)\s+/i, '')
  const pattern = language.startsWith('zh') ? predicateInChinese : predicate
  return pairBy(named, words) ?? pairBy(pattern, words)
}

/** `Name: what it is`, as items of a list may all be. */
export function namedPair(words: string): Pair | null {
  return pairBy(named, withoutStop(words))
}

function pairBy(pattern: RegExp, words: string): Pair | null {
  const [, title = '', text = ''] = pattern.exec(words) ?? []
  const fits = title !== '' && displayWidth(title) <= 60 && displayWidth(text) <= 150
  return fits ? { title: title.replace(/^the\s/i, '').replace(/,$/, ''), text } : null
}
