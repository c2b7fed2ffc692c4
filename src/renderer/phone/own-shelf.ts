/** Where a telephone keeps its owner's choices; null where the browser keeps nothing. */
export function ownShelf(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
