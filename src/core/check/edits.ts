import type { Diagnostic } from '../model/diagnostic.ts'

/** A text with edits done, and the complaints that they mend. */
export interface Edited {
  readonly text: string
  readonly mended: readonly Diagnostic[]
}

/**
 * Does the edits of complaints about one file in its text, whose line ends stay as they are. One
 * is left out where something else stands than it says, or where another has been before.
 */
export function doEdits(text: string, complaints: readonly Diagnostic[]): Edited {
  const ends = Array.from(text.matchAll(/\r\n?|\n/g), ({ 0: sign, index }) => index + sign.length)
  const starts = [0, ...ends]
  const placed = complaints
    .flatMap((complaint) => {
      const from = (starts[complaint.line - 1] ?? NaN) + complaint.column - 1
      return complaint.edit ? [{ complaint, edit: complaint.edit, from }] : []
    })
    .toSorted((a, b) => a.from - b.from)
  const mended: Diagnostic[] = []
  let edited = ''
  let read = 0
  for (const { complaint, edit, from } of placed) {
    if (!(from >= read) || !text.startsWith(edit.old, from)) continue
    edited += text.slice(read, from) + edit.new
    read = from + edit.old.length
    mended.push(complaint)
  }
  return { text: edited + text.slice(read), mended }
}
