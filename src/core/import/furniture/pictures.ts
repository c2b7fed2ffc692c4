import type { Part } from '../../document/document.ts'
import { wordsOf } from '../../document/runs.ts'
import { displayWidth } from '../../text/width.ts'
import { clean } from '../clean.ts'
import { isCredit } from './credit.ts'
import { isSentence } from './line.ts'

const numbered =
  /^(?:图\s*[\d一二三四五六七八九十]+|图片?[:：]|fig(?:ure|\.)?\s*\d+|photo\s*\d*[:.]|pictured:)/iu

/** Paragraphs that are captions by where they stand and how they are set, made captions. */
export function captionsOf(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, index) => {
    if (part.kind !== 'paragraph') return part
    const words = clean(wordsOf(part.text))
    const width = displayWidth(words)
    if (width === 0 || width > 160) return part
    const before = parts[index - 1]
    const after = parts[index + 1]
    const isBeside =
      before?.kind === 'picture' || (after?.kind === 'picture' && numbered.test(words))
    if (!isBeside || isCredit(words)) return part
    const { look, text } = part
    const isSet =
      numbered.test(words) ||
      (look !== null && look.size < 0.95) ||
      text.every(({ italic }) => italic === true) ||
      (look?.centred === true && !isSentence(words)) ||
      isCreditLine(after)
    return isSet ? { origin: part.origin, kind: 'caption', text } : part
  })
}

function isCreditLine(part: Part | undefined): boolean {
  return part?.kind === 'paragraph' && isCredit(clean(wordsOf(part.text)))
}

/** The picture that a line belongs to: the one just above it, captions between, else just below. */
export function nearestPicture(parts: readonly Part[], index: number): Part | null {
  for (const step of [-1, 1]) {
    for (let at = index + step; at >= 0 && at < parts.length; at += step) {
      const part = parts[at]
      if (part?.kind === 'picture') return part
      const isBetween = part?.kind === 'caption' || isCreditLine(part)
      if (!isBetween) break
    }
  }
  return null
}
