/** A text made ready for reading: of the same length, so that offsets hold. */
export interface Reading {
  /** Digits and signs half as wide, Latin letters as they were. */
  readonly text: string
  /** The same in small Latin letters. */
  readonly lower: string
  readonly script: 'chinese' | 'english' | 'digits'
}

/** A number as it stands in a text, without what it counts. */
export interface Numeral {
  readonly value: number
  /** What its last digit other than 0 is worth. */
  readonly step: number
  readonly spelt: boolean
  /** `80多`, `300余万`. */
  readonly over: boolean
  /** What a word such as 万 or million multiplies it with: 1 where there is none. */
  readonly scale: number
  /** A single word or character, which may be part of a name or a phrase. */
  readonly single: boolean
  readonly to: number
}

const wideDigits = /[０-９．％＋－～：＄￥／]/g

/** Makes a text ready. */
export function readingOf(written: string, language: string): Reading {
  const text = written.replace(wideDigits, (sign) =>
    sign === '￥' ? '¥' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  )
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  return { text, lower, script: scriptOf(language) }
}

/** How the numbers of a language are read, a BCP-47 tag. */
export function scriptOf(language: string): Reading['script'] {
  if (/^zh\b/i.test(language)) return 'chinese'
  return /^en\b/i.test(language) ? 'english' : 'digits'
}

/** The match of a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The match of a pattern that ends in `$`, in the few characters before an offset. */
export function matchBefore(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  return pattern.exec(text.slice(Math.max(0, at - 24), at))
}

/** A value without the noise of binary fractions: 1.09 × 10⁸ is 109000000. */
export function clean(value: number): number {
  const exact = Number.isInteger(value) && Math.abs(value) < 1e12
  return exact ? value : Number(value.toPrecision(13))
}

/** What the last digit other than 0 of a decimal number is worth. */
export function stepOf(digits: string): number {
  const [whole = '', fraction = ''] = digits.replace(/[^\d.]/g, '').split('.')
  if (fraction !== '') return 10 ** -fraction.length
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0
  return 10 ** (zeros < whole.length ? zeros : 0)
}
