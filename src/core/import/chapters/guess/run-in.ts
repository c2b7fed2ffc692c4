import { sliceRuns, wordsOf } from '../../../document/runs.ts'
import { displayWidth } from '../../../text/width.ts'
import type { Matter } from '../figures.ts'
import { numberingOf } from './numbering.ts'
import type { Paragraph } from './paragraph.ts'

/** What a heading at a paragraph's start may take, and what it must leave to the paragraph. */
const longest = 50
const least = 40

/**
 * Headings that run into their paragraphs (`**Port.** The port has …`, `一、港口。锦州港……`) set apart
 * from them, where several paragraphs begin so.
 */
export function withoutRunIns(matter: readonly Matter[]): readonly Matter[] {
  const cuts = new Map<Matter, number>()
  for (const part of matter) {
    const cut = part.kind === 'paragraph' ? (boldCut(part) ?? numberedCut(part)) : null
    if (cut !== null) cuts.set(part, cut)
  }
  if (cuts.size < 2) return matter
  return matter.flatMap((part): readonly Matter[] => {
    const cut = cuts.get(part)
    if (cut === undefined || part.kind !== 'paragraph') return [part]
    const title = wordsOf(part.text)
      .slice(0, cut)
      .replace(/[\s.。:：—–]+$/u, '')
    return [
      { ...part, text: sliceRuns(part.text, 0, title.length) },
      { ...part, text: sliceRuns(part.text, cut) },
    ]
  })
}

function boldCut({ text }: Paragraph): number | null {
  const end = text.findIndex(({ bold }) => bold !== true)
  if (end < 1) return null
  const head = wordsOf(text.slice(0, end))
  const rest = wordsOf(text.slice(end))
  const isMarked = /[.:。：]\s*$/u.test(head) || /^\s*[.:。：—–]/u.test(rest)
  if (!isMarked || !fits(head, rest)) return null
  return head.length + (/^\s*[.:。：]/u.exec(rest)?.[0].length ?? 0)
}

function numberedCut({ text }: Paragraph): number | null {
  const words = wordsOf(text)
  if (numberingOf(words.trim()) === null) return null
  const end = /^.{3,40}?(?:[。：]|(?<!\d)[.:](?=\s))/u.exec(
    words.replace(/^\s*\d+\./u, (number) => '#'.repeat(number.length)),
  )
  if (!end) return null
  const cut = end[0].length
  return fits(words.slice(0, cut), words.slice(cut)) ? cut : null
}

function fits(head: string, rest: string): boolean {
  return (
    displayWidth(head.trim()) <= longest &&
    /\p{L}{2}/u.test(head) &&
    displayWidth(rest.trim()) >= least
  )
}
