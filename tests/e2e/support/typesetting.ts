import type { SetText } from './lines.ts'

/** GB/T 15834 (punctuation) and CLREQ 3.1.4: what may not open a line, what may not close one. */
const neverFirst = /^[，。、；：？！”’）》」』】〉…—,.;:?!)\]}%‰°]/u
const neverLast = /[“‘（《「『【〈([{]$/u

const word = /[\p{Script=Latin}\p{Nd}]/u

/** A line break inside a word or a number: letters on both sides and no hyphen of the author's. */
function breaksAWord(line: string, next: string): boolean {
  return word.test(line.slice(-1)) && word.test(next.slice(0, 1))
}

/** A last line of one Han character, or of one word of a few letters. */
function isWidow(line: string): boolean {
  const bare = line.trim().replace(/[\p{P}\s]+$/u, '')
  return /^\p{Script=Han}$/u.test(bare) || /^[\p{Script=Latin}\p{Nd}]{1,3}$/u.test(bare)
}

/** What a typesetter would send back. */
export function misset({ heading, lines }: SetText): readonly string[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return [
      ...(index > 0 && neverFirst.test(line.trim()) ? [`starts a line: ${line}`] : []),
      ...(next !== undefined && neverLast.test(line.trim()) ? [`ends a line: ${line}`] : []),
      ...(next !== undefined && breaksAWord(line, next) ? [`broken: ${line}|${next}`] : []),
      ...(heading && index > 0 && next === undefined && isWidow(line) ? [`alone: ${line}`] : []),
    ]
  })
}
