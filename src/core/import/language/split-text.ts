import type { Run } from '../../document/document.ts'
import { sliceRuns, wordsOf } from '../../document/runs.ts'
import { displayWidth } from '../../text/width.ts'
import { scriptOf, type Script } from './script.ts'

/** A text in Chinese, in a language of Latin letters, or in both, one after the other. */
export type Halves = Readonly<Record<Script, readonly Run[]>>

/** Up to this, in Latin letters, a text may change its language without ending a sentence. */
const short = 72

/** Parts `锦州港 Jinzhou Port` or `港口有……。The port has ….` where its language changes; null where it does not. */
export function halvesOf(text: readonly Run[]): Halves | null {
  const words = wordsOf(text)
  const last = words.search(/[\p{Script=Han}。！？；](?!.*[\p{Script=Han}。！？；])/su)
  const first = words.search(/\p{Script=Han}/u)
  if (first < 0) return null
  return (
    halves(text, last + 1, words.slice(0, last + 1), words.slice(last + 1), 'han') ??
    halves(text, first, words.slice(0, first), words.slice(first), 'latin')
  )
}

function halves(
  text: readonly Run[],
  cut: number,
  before: string,
  after: string,
  first: Script,
): Halves | null {
  const own = first === 'han' ? after : before
  const other = first === 'han' ? before : after
  const isLatin = (own.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0) > 0
  if (!isLatin || scriptOf(other) !== 'han') return null
  const isBrief = displayWidth(before + after) <= short * 2 && displayWidth(other) <= short
  const ends = first === 'han' ? /[。！？；”]\s*$/u : /[.!?”"]\s*$/u
  if (!(isBrief && isLabel(own)) && !(ends.test(before) && isSaying(own))) return null
  const start = before.replace(/[\s/|｜·(（【[–—-]+$/u, '').length
  const skipped = /^[\s/|｜·()（）【】[\]–—-]*/u.exec(after)?.[0].length ?? 0
  const end = before.length + after.replace(/[\s)）】\]]+$/u, '').length
  const one = sliceRuns(text, 0, start)
  const two = sliceRuns(text, cut + skipped, end)
  return first === 'han' ? { han: one, latin: two } : { han: two, latin: one }
}

/** A few words that begin as a title or a label does. */
function isLabel(text: string): boolean {
  return /^[\s/|｜·(（【[–—-]*(?:\p{Lu}|\d)/u.test(text)
}

/** A sentence of its own, and no name or unit that a Chinese sentence ends with. */
function isSaying(text: string): boolean {
  return (text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0) >= 3
}
