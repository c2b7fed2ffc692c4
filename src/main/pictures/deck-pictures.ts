import { slideMedia } from '../../core/inspect/slide-media.ts'
import { contained } from '../library/contained.ts'
import { mediaFolderOf } from '../library/read-source.ts'
import type { Shelved } from '../library/shelf.ts'

/** The real paths of all that decks show, each inside its deck's folder, in the order of showing. */
export async function deckPictures(decks: readonly Shelved[]): Promise<readonly string[]> {
  const found = decks.flatMap(({ deck, source }) => {
    const media = deck.slides.flatMap(slideMedia)
    const paths = deck.cover === null ? media : [deck.cover, ...media]
    return paths.map((path) => contained(mediaFolderOf(source), path))
  })
  return (await Promise.all(found)).filter((path) => path !== null)
}
