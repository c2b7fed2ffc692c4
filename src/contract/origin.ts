/** The app's own scheme: pages, fonts and the decks' media all come through it. */
export const scheme = 'brocade'

/** The one origin that pages live in and that main accepts requests from. */
export const origin = `${scheme}://show`

/** The pages' addresses. */
export const pages = {
  audience: `${origin}/`,
  presenter: `${origin}/presenter.html`,
  measure: `${origin}/measure.html`,
  print: `${origin}/print.html`,
} as const

/**
 * The address of a file in a deck's folder, on whichever origin the page is: the app's own, or that
 * which telephones reach.
 *
 * @param revision the deck's `mediaRevision`: a page never asks twice for one address
 */
export function mediaUrl(deck: string, path: string, revision: number): string {
  const file = `/media/${encodeURIComponent(deck)}/${path.split('/').map(encodeURIComponent).join('/')}`
  return `${file}?${revision}`
}
