/** Where Windows-1252 differs from Latin-1: its characters for the bytes 0x80 to 0x9F. */
const specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Two or more characters in a row that are bytes above 0x7F in Latin-1 or Windows-1252. */
export const highBytes = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}/gu

/** The byte that was read as this character, in Latin-1 or in Windows-1252; -1 for none. */
export function byteOf(character: string): number {
  const code = character.charCodeAt(0)
  if (code < 0x100) return code
  const special = specials.indexOf(character)
  return special < 0 ? -1 : special + 0x80
}
