import type { Part } from '../../document/document.ts'
import { wordsOf } from '../../document/runs.ts'
import { textsOf } from '../../document/texts.ts'
import { clean } from '../clean.ts'
import type { Aside } from '../outline.ts'

/** What a part says as an aside, on one line. */
export function asideOf(part: Part, reason: Aside['reason']): readonly Aside[] {
  const text = clean(textsOf(part).map(wordsOf).join(' · '))
  return text === '' ? [] : [{ origin: part.origin, text, reason }]
}

/** Asides with those that only say the same again counted, and page numbers on one line. */
export function gathered(asides: readonly Aside[]): readonly Aside[] {
  const kept = new Map<string, { aside: Aside; texts: Set<string>; times: number }>()
  for (const aside of asides) {
    const { origin, reason, text } = aside
    const key = [origin.file, reason, text.replace(/\d+/gu, '#')].join('\n')
    const known = kept.get(key)
    if (known) {
      known.texts.add(text)
      known.times += 1
    } else kept.set(key, { aside, texts: new Set([text]), times: 1 })
  }
  return [...kept.values()].map(({ aside, texts, times }) => ({
    ...aside,
    text: [...texts].join(' · '),
    ...(times > texts.size ? { times } : {}),
  }))
}
