import type { Screen } from './show/show.ts'

/** The themes that a deck or a hall may choose: each is a folder of `renderer/themes`. */
export const themeNames = ['brocade', 'harbour', 'porcelain'] as const

export type ThemeName = (typeof themeNames)[number]

/** What is worn when nobody chooses. */
export const defaultTheme: ThemeName = 'brocade'

/** Whether there is a theme of that name. */
export function isTheme(name: string): name is ThemeName {
  return themeNames.some((known) => known === name)
}

interface Wardrobe {
  readonly decks: readonly { readonly id: string; readonly theme: ThemeName }[]
  /** The hall's own choice, which wins over every deck's. */
  readonly hall: ThemeName | null
}

/** The theme of a screen: the hall's, else its deck's; between decks, the one that all share. */
export function themeOf(screen: Screen, { decks, hall }: Wardrobe): ThemeName {
  if (hall) return hall
  const on = decks.filter(({ id }) => screen.name !== 'deck' || id === screen.deck)
  const [theme, ...others] = new Set(on.map((deck) => deck.theme))
  return theme && others.length === 0 ? theme : defaultTheme
}
