import type { Block } from '../../../model/block.ts'
import type { LanguageTag } from '../../../model/language.ts'
import { displayWidth } from '../../../text/width.ts'
import { textRun } from '../../write/inlines.ts'
import { mostItems, plainList } from '../lists.ts'
import { capitalised, withoutCopula } from '../words/lead-in.ts'
import { isClause } from '../words/verbs.ts'
import { phraseEnding } from '../words/phrase.ts'
import type { EnumeratedItem } from './enumerated.ts'
import { enumerationsIn, type Enumeration } from './enumeration.ts'
import type { Find } from './find.ts'
import { pairIn, type Pair } from './parallel.ts'

/** `A is this; B has that; C leads` as cards: three clauses or more between semicolons. */
export function cardsFind(
  sentences: readonly string[],
  at: number,
  language: LanguageTag,
): Find | null {
  const pairs: Pair[] = []
  for (const [index, clause] of sentences.slice(at, at + mostItems).entries()) {
    const joined =
      /[;；]$/u.test(clause) || (index > 0 && /[;；]$/u.test(sentences[at + index - 1] ?? ''))
    const pair = joined ? pairIn(clause, language) : null
    if (!pair) break
    pairs.push(pair)
  }
  if (pairs.length < 3) return null
  const key = `cards ${pairs.length}`
  return {
    rule: 'cards',
    from: at,
    to: at + pairs.length,
    key,
    block: cardsOf(pairs),
    after: null,
    lead: '',
    needsWords: false,
  }
}

export function cardsOf(pairs: readonly Pair[]): Block {
  return {
    type: 'cards',
    caption: undefined,
    items: pairs.map(({ title, text }) => ({
      title: capitalised(title),
      text: capitalised(withoutCopula(text)),
    })),
  }
}

/** A sentence that lists things: a list of them, cards where there are many or more is said of each. */
export function listFind(
  sentences: readonly string[],
  at: number,
  language: LanguageTag,
): Find | null {
  const lists = enumerationsIn(sentences[at] ?? '', language)
  const [only, ...others] = lists
  if (!only) return null
  const common = { from: at, to: at + 1, needsWords: false }
  if (others.length === 0) {
    if (displayWidth(only.lead) < (language.startsWith('zh') ? 8 : leastLead)) return null
    const { lead, items } = only
    const after = isClause(lead) ? null : predicateAfter(sentences[at] ?? '', items)
    const key = `list ${items.length} ${after === null ? '' : 'after'}`
    return { ...common, rule: 'enumeration', key, block: blockOf(items), after, lead }
  }
  const comma = language.startsWith('zh') ? '、' : ', '
  const groups = lists.map((list) => groupOf(list, language, comma))
  if (groups.some(({ title }) => title === '' || displayWidth(title) > 60)) return null
  return {
    ...common,
    rule: 'cards',
    key: `groups ${groups.length}`,
    block: cardsOf(groups),
    after: null,
    lead: null,
  }
}

/** What `companies including A, B and C` do: how the sentence goes on behind its items. */
function predicateAfter(sentence: string, items: readonly EnumeratedItem[]): string | null {
  const last = items.at(-1)?.name ?? ''
  const rest = sentence.slice(sentence.lastIndexOf(last) + last.length).trim()
  return displayWidth(rest) >= 16 && displayWidth(rest) <= 132 && isClause(rest)
    ? capitalised(rest)
    : null
}

/** A lead that says less makes no headline: `The business includes …`. */
const leastLead = 14

function groupOf({ lead, items }: Enumeration, language: LanguageTag, comma: string): Pair {
  return { title: phraseEnding(lead, language), text: items.map(({ name }) => name).join(comma) }
}

function blockOf(items: readonly EnumeratedItem[]): Block {
  const told = items.filter(({ more }) => more !== null).length
  if (told < items.length / 3 && items.length <= mostItems) {
    return plainList(
      items.map(({ name, more }) =>
        textRun(capitalised(name) + (more === null ? '' : bracketed(more))),
      ),
    )
  }
  return {
    type: 'cards',
    caption: undefined,
    items: items.map(({ name, more }) => {
      const title = capitalised(name)
      return more === null ? { title } : { title, text: capitalised(more) }
    }),
  }
}

function bracketed(words: string): string {
  return /\p{Script=Han}/u.test(words) ? `（${words}）` : ` (${words})`
}
