import type { FollowView } from '../../contract/tour.ts'
import type { Show } from '../../core/show/show.ts'

/** The show as followers see it: where the audience's screen is, and never where a presenter looks. */
export function followViewOf({ screen, tour }: Show): FollowView {
  const on = screen.name === 'deck' ? screen : null
  return {
    deck: on?.deck ?? null,
    slide: on?.slide ?? null,
    index: on?.index ?? 0,
    blank: (tour?.blank ?? null) !== null,
    touring: tour !== null,
  }
}

/** Whether followers would see the same. */
export function isSameFollowView(one: FollowView, other: FollowView): boolean {
  return (
    one.deck === other.deck &&
    one.slide === other.slide &&
    one.index === other.index &&
    one.blank === other.blank &&
    one.touring === other.touring
  )
}
