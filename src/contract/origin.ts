/** The app's own scheme: pages, fonts and the decks' media all come through it. */
export const scheme = 'brocade'

/** The one origin that pages live in and that main accepts requests from. */
export const origin = `${scheme}://show`

/**
 * The address of a file in a deck's folder.
 *
 * @param revision the deck's `mediaRevision`: a page never asks twice for one address
 */
export function mediaUrl(deck: string, path: string, revision: number): string {
  const file = `${origin}/media/${encodeURIComponent(deck)}/${path.split('/').map(encodeURIComponent).join('/')}`
  return `${file}?${revision}`
}
