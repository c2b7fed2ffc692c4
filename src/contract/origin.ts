/** The app's own scheme: pages, fonts and the decks' media all come through it. */
export const scheme = 'brocade'

/** The one origin that pages live in and that main accepts requests from. */
export const origin = `${scheme}://show`

/** The address of a file in a deck's folder. */
export function mediaUrl(deck: string, path: string): string {
  return `${origin}/media/${encodeURIComponent(deck)}/${path.split('/').map(encodeURIComponent).join('/')}`
}
