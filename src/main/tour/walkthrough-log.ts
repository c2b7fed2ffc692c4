import { plainText } from '../../core/text/inline.ts'
import { planOf } from '../../core/tour/pace.ts'
import type { DeckScreen, Show } from '../../core/show/show.ts'
import type { WalkthroughLog } from '../../contract/tour.ts'
import type { Clock } from '../clock/clock.ts'
import type { Shelved } from '../library/shelf.ts'

type Stop = WalkthroughLog['stops'][number]

/** Keeps how long each slide was on. */
export interface LogKeeper {
  /** Takes each show as it comes. @returns the log of a walkthrough that has ended with it */
  note(show: Show): WalkthroughLog | null
  /** The last walkthrough that ended. */
  last(): WalkthroughLog | null
}

export interface LogKeeperOptions {
  readonly clock: Clock
  /** Milliseconds since 1970. */
  readonly today: () => number
  readonly decks: () => readonly Shelved[]
}

/** A keeper with an empty book. */
export function createWalkthroughLog({ clock, today, decks }: LogKeeperOptions): LogKeeper {
  let began: string | null = null
  let stops: readonly Stop[] = []
  let on: { readonly place: DeckScreen; readonly since: number } | null = null
  let last: WalkthroughLog | null = null

  function leave(): void {
    if (!on) return
    const { place, since } = on
    const seconds = Math.round((clock.now() - since) / 100) / 10
    stops = [...stops, { ...described(place), seconds }]
    on = null
  }

  function described({ deck: id, slide, index }: DeckScreen): Omit<Stop, 'seconds'> {
    const deck = decks().find(({ deck }) => deck.id === id)?.deck
    const shown = deck?.slides.find((known) => known.id === slide)
    const plan = deck ? planOf(deck, index) : null
    const titles = Object.entries(shown?.content ?? {}).map(
      ([tag, { title }]) => [tag, plainText(title).replaceAll(/\s+/gu, ' ').trim()] as const,
    )
    return {
      deck: id,
      slide,
      index,
      section: deck?.sections.find((section) => section.id === shown?.section)?.title ?? {},
      title: Object.fromEntries(titles),
      plannedSeconds: plan ? Math.round((plan.to - plan.from) * 10) / 10 : null,
    }
  }

  return {
    note({ screen, tour }) {
      const place = tour && screen.name === 'deck' ? screen : null
      if (place && began === null) began = new Date(today()).toISOString()
      if (on && (on.place.deck !== place?.deck || on.place.slide !== place.slide)) leave()
      if (place && !on) on = { place, since: clock.now() }
      if (tour || began === null) return null
      last = { began, deck: stops[0]?.deck ?? '', stops }
      began = null
      stops = []
      return last
    },
    last: () => last,
  }
}
