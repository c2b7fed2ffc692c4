import { freeWheel, turnWheel, without } from '../../core/tour/wheel.ts'
import type { Guide, Wheel } from '../../core/tour/wheel.ts'
import type { WheelWish } from '../../contract/tour.ts'

/** All who can lead, and who of them drives. */
export interface Guides {
  view(): { readonly wheel: Wheel; readonly guides: readonly Guide[] }
  /** Somebody has come, or come back. */
  arrive(guide: Omit<Guide, 'present'>): void
  /** Somebody is away: the wheel stays theirs until another takes it. */
  depart(id: string): void
  /** Somebody has gone for good. */
  forget(id: string): void
  isThere(id: string): boolean
  /** Whether somebody drives; a wheel that nobody holds is theirs by this. */
  mayDrive(id: string): boolean
  /** What somebody wants of the wheel; false when it changes nothing. */
  turn(id: string, wish: WheelWish): boolean
  /** Nobody drives any more. */
  release(): void
}

/** Nobody yet. */
export function createGuides(onChange: () => void): Guides {
  let guides: readonly Guide[] = []
  let wheel = freeWheel

  function set(next: readonly Guide[], turned = wheel): void {
    guides = next
    wheel = turned
    onChange()
  }

  function turn(by: string, wish: WheelWish): boolean {
    const turned = turnWheel(wheel, { ...wish, by }, guides)
    if (turned === wheel) return false
    set(guides, turned)
    return true
  }

  const find = (id: string) => guides.find((guide) => guide.id === id)

  return {
    view: () => ({ wheel, guides }),
    arrive(guide) {
      set([...guides.filter(({ id }) => id !== guide.id), { ...guide, present: true }])
    },
    depart(id) {
      if (!find(id)?.present) return
      set(guides.map((guide) => (guide.id === id ? { ...guide, present: false } : guide)))
    },
    forget(id) {
      if (find(id)) {
        set(
          guides.filter((guide) => guide.id !== id),
          without(wheel, id),
        )
      }
    },
    isThere: (id) => find(id)?.present ?? false,
    mayDrive(id) {
      if (wheel.driver === null && find(id)) turn(id, { type: 'ask' })
      return wheel.driver === id
    },
    turn,
    release() {
      if (wheel !== freeWheel) set(guides, freeWheel)
    },
  }
}
