/** East Asian wide and full-width characters, and emoji: they take two columns (UAX #11). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const wides = new RegExp(wide, 'gu')
const zero = /[\p{Mn}\p{Me}\p{Cf}]/gu

/** Whether the character takes the room of a Han character. */
export function isWide(character: string): boolean {
  return wide.test(character)
}

/** How much room a text takes on a line, in Latin letters: a Han character counts two. */
export function displayWidth(text: string): number {
  const points = [...text].length
  return points + (text.match(wides)?.length ?? 0) - (text.match(zero)?.length ?? 0)
}
