import type { DeckScreen, Show, Stage, StagedDeck } from './show.ts'

/** A slide of a deck on show; an index outside the deck is moved into it. */
export function at(deck: StagedDeck, index: number): DeckScreen {
  const within = Math.min(Math.max(0, Math.trunc(index)), deck.slides.length - 1)
  return { name: 'deck', deck: deck.id, slide: deck.slides[within] ?? '', index: within }
}

/** The same slide of a deck that has changed, else what stands in its place now. */
export function stillAt(deck: StagedDeck, place: DeckScreen): DeckScreen {
  const same = deck.slides.indexOf(place.slide)
  return at(deck, same >= 0 ? same : place.index)
}

/** The show in a language, if anything on the stage speaks it. */
export function speak(show: Show, language: string, stage: Stage): Show {
  const known =
    language === stage.language || stage.decks.some(({ languages }) => languages.includes(language))
  return !known || show.language === language ? show : { ...show, language }
}
