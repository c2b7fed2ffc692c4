import { decodeStrictly } from '../../deck/text-decoder.ts'
import type { Edit, Mender } from './edit.ts'

/** Letters that are bytes of GB2312 characters in Latin-1; no language has four of them in a row. */
const bytePairs = /[\u00a1-\u00f7][\u00a1-\u00fe](?:[\u00a1-\u00f7][\u00a1-\u00fe])+/gu
const chinese = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]+$/u

/** GBK that was read as Latin-1: `½õÖÝ` is 锦州. Certain where most characters are common ones. */
export const gbkAsLatin: Mender = (text) =>
  Array.from(text.matchAll(bytePairs)).flatMap(({ 0: letters, index }): readonly Edit[] => {
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
    const decoded = decodeStrictly(bytes, 'gb18030')
    if (decoded === null || !chinese.test(decoded)) return []
    const leads = bytes.filter((_, at) => at % 2 === 0)
    // Row 16 to 55 of GB2312 are the 3,755 most common characters; punctuation is in row 1 and 3.
    const common = leads.filter((lead) => lead <= 0xd7)
    const certain = common.length * 4 >= leads.length * 3
    const to = index + letters.length
    return [{ from: index, to, text: decoded, certain, kind: 'mojibake' }]
  })
