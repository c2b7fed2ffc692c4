import { freeWheel, turnWheel, without } from '../../core/tour/wheel.ts'
import type { Guide, Wheel } from '../../core/tour/wheel.ts'
import type { WheelWish } from '../../contract/tour.ts'
import type { Clock } from '../clock/clock.ts'

/** Whoever is away for longer may lose the wheel: a telephone is back from a dead corner by then. */
export const lostAfterMs = 30_000

/** All who can lead, and who of them drives. */
export interface Guides {
  view(): { readonly wheel: Wheel; readonly guides: readonly Guide[] }
  /** Somebody has come, or come back. */
  arrive(guide: Omit<Guide, 'present' | 'lost'>): void
  /** Somebody is away: the wheel stays theirs, and after a while another may take it. */
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
export function createGuides(clock: Clock, onChange: () => void): Guides {
  /** Calls off that somebody who is away is lost. */
  const waits = new Map<string, () => void>()
  let guides: readonly Guide[] = []
  let wheel = freeWheel

  function set(next: readonly Guide[], turned = wheel): void {
    guides = next
    wheel = turned
    onChange()
  }

  function change(id: string, to: Partial<Guide>): void {
    set(guides.map((guide) => (guide.id === id ? { ...guide, ...to } : guide)))
  }

  function stopWaiting(id: string): void {
    waits.get(id)?.()
    waits.delete(id)
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
      stopWaiting(guide.id)
      const others = guides.filter(({ id }) => id !== guide.id)
      set([...others, { ...guide, present: true, lost: false }])
    },
    depart(id) {
      if (!find(id)?.present) return
      waits.set(
        id,
        clock.after(lostAfterMs, () => change(id, { lost: true })),
      )
      change(id, { present: false })
    },
    forget(id) {
      stopWaiting(id)
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
