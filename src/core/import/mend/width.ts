import { narrowMarks, wideMarks } from '../../text/marks.ts'
import type { Edit, Mender } from './edit.ts'

const fullLetters = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05]/gu
const hanBefore = '[\\p{Script=Han}”』」）》]'
/** Half-width marks that stand between Han characters. */
const halfMarks = new RegExp(`(?<=${hanBefore})[,;:!?](?=[\\p{Script=Han}“『「（《])`, 'gu')
/** Full-width marks between Latin words. */
const fullMarks = /(?<=[\p{Script=Latin}\p{Nd}])[，；：！？](?=\s?[\p{Script=Latin}\p{Nd}])/gu
const han = /\p{Script=Han}/u

/** Letters and marks in the width of the other script: `２０１８`, `锦州,辽宁`, `Jinzhou，a city`. */
export const width: Mender = (text) => {
  const edits = [...found(text, fullLetters, (letter) => letter.normalize('NFKC'))]
  if (han.test(text)) edits.push(...found(text, halfMarks, (mark) => wideMarks[mark] ?? mark))
  else {
    const spaced = (mark: string, at: number) =>
      (narrowMarks[mark] ?? mark) + (/\s/.test(text.charAt(at + 1)) ? '' : ' ')
    edits.push(...found(text, fullMarks, spaced))
  }
  return edits.toSorted((one, other) => one.from - other.from)
}

function found(
  text: string,
  letters: RegExp,
  replace: (letter: string, at: number) => string,
): readonly Edit[] {
  return Array.from(text.matchAll(letters), ({ 0: letter, index }) => ({
    from: index,
    to: index + letter.length,
    text: replace(letter, index),
    certain: true,
    kind: 'width',
  }))
}
