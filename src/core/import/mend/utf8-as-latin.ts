import type { Edit, Mender } from './edit.ts'
import { byteOf, highBytes } from './windows-1252.ts'

interface Sequence {
  readonly from: number
  readonly length: number
  readonly code: number
}

/**
 * UTF-8 that was read as Latin-1 or Windows-1252: `â€™` is ’, `Ã©` is é, `é”¦å·ž` is 锦州. Certain
 * where no language writes such letters in a row: signs, accents, and runs of one other script.
 */
export const utf8AsLatin: Mender = (text) =>
  Array.from(text.matchAll(highBytes)).flatMap(({ 0: cluster, index }) => {
    const sequences = sequencesIn(cluster)
    const alike = (length: number) => sequences.filter((other) => other.length === length).length
    const [twos, threes] = [alike(2), alike(3)]
    return sequences.flatMap(({ from, length, code }): readonly Edit[] => {
      const before = text.charAt(index + from - 1)
      const certain = isCertain(length, code, before, length === 2 ? twos : threes)
      if (certain === null) return []
      const at = index + from
      const character = String.fromCodePoint(code)
      return [{ from: at, to: at + length, text: character, certain, kind: 'mojibake' }]
    })
  })

/** Null where the letters may well be what they seem. `alike` are the cluster's sequences as long. */
function isCertain(length: number, code: number, before: string, alike: number): boolean | null {
  if (length === 4) return true
  if (length === 3 && code >= 0x2000 && code < 0x2c00) return true
  if (length === 3) return alike >= 2
  // Ã and Â: capitals before them may make them letters of their own, as in MAÇÃ».
  if (code < 0x100) return !/\p{Lu}/u.test(before)
  return alike >= 3 ? true : null
}

/** The well-formed sequences of more than one byte, one after the other. */
function sequencesIn(cluster: string): readonly Sequence[] {
  const found: Sequence[] = []
  for (let from = 0; from < cluster.length;) {
    const sequence = sequenceAt(cluster, from)
    if (sequence) found.push(sequence)
    from += sequence?.length ?? 1
  }
  return found
}

function sequenceAt(cluster: string, from: number): Sequence | null {
  const lead = byteOf(cluster.charAt(from))
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4 || from + length > cluster.length) return null
  let code = lead & (0xff >> (length + 1))
  for (let index = 1; index < length; index += 1) {
    const byte = byteOf(cluster.charAt(from + index))
    if (byte < 0x80 || byte > 0xbf) return null
    code = (code << 6) | (byte & 0x3f)
  }
  const least = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0
  const isScalar = code >= least && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  // A control character is nothing that anybody wrote.
  return isScalar && code >= 0xa0 ? { from, length, code } : null
}
