import type { Manuscript } from './read-source.ts'

/** So much of a text's end is no coincidence: a text cut off in the middle does not have it. */
const tailBytes = 160

/**
 * Whether a text may be there only in part: one has become shorter, as when an editor empties a file
 * before it writes it anew. One that ends as it did before is whole: something was taken out of it.
 */
export function maybeHalfSaved(next: Manuscript, shown: Manuscript): boolean {
  return shown.files.some(({ path, bytes }) => {
    const now = next.files.find((file) => file.path === path)?.bytes
    return now === undefined || (now.length < bytes.length && !endsAlike(now, bytes))
  })
}

function endsAlike(one: Uint8Array, other: Uint8Array): boolean {
  const tail = (bytes: Uint8Array) => bytes.subarray(-tailBytes)
  return one.length >= tailBytes && Buffer.compare(tail(one), tail(other)) === 0
}

/** Whether the same text was read twice. */
export function sameText(one: Manuscript, other: Manuscript): boolean {
  return (
    one.files.length === other.files.length &&
    one.files.every(({ path, bytes }, index) => {
      const file = other.files[index]
      return file?.path === path && Buffer.compare(file.bytes, bytes) === 0
    })
  )
}
