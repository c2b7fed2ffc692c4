const unseen =
  // eslint-disable-next-line no-control-regex -- control characters are what it takes out
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
const halfCharacter = /\p{Surrogate}/gu

/**
 * A text as a deck can hold it, on one line: without control characters and marks that turn the
 * reading direction, which a deck's reader refuses, and with single spaces.
 */
export function clean(text: string): string {
  return text
    .replace(unseen, '')
    .replace(halfCharacter, '\ufffd')
    .replace(/[\s\x85]+/g, ' ')
    .trim()
}

/** What a text says, whatever its signs and spaces. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}
