import type { Mender } from './edit.ts'

/** What is left where letters were lost for good: only their place can be told. */
const lost =
  /\ufffd+|(?:锟斤拷|烫烫烫|屯屯屯)+|\?{4,}|â€(?![\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/gu

/** Reports letters that no decoding brings back. */
export const lostLetters: Mender = (text) =>
  Array.from(text.matchAll(lost), ({ 0: letters, index }) => ({
    from: index,
    to: index + letters.length,
    text: letters === 'â€' ? '”' : '',
    certain: false,
    kind: 'mojibake',
  }))
