import type { Edit, Mender } from './edit.ts'

const divided = /(\p{Ll}{2,40})-\s(?!(?:and|or|to)\s)(\p{Ll}{2,40})/gu

/**
 * Words that a line's end divided: `devel- opment`. Certain where the document has the word in one
 * piece, or with its hyphen, elsewhere.
 */
export const hyphen: Mender = (text, vocabulary) =>
  Array.from(text.matchAll(divided), ({ 1: head = '', 2: tail = '', index }): Edit => {
    const at = index + head.length
    const isWhole = vocabulary.count(head + tail) > 0
    const isHyphened = vocabulary.count(`${head}-${tail}`) > 0
    return {
      from: at,
      to: at + 2,
      text: isHyphened && !isWhole ? '-' : '',
      certain: isWhole || isHyphened,
      kind: 'hyphen',
    }
  })
