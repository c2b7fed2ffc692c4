/** Somebody who can lead: the desk is the presenter's window with the clickers beside it. */
export interface Guide {
  readonly id: string
  /** As its owner named it, or by the device's kind. */
  readonly name: string
  readonly kind: 'desk' | 'phone'
  /** Whether it is connected at this moment. */
  readonly present: boolean
  /** Whether it has been away for so long that another may take the wheel from it. */
  readonly lost: boolean
}

/** The desk's id. There is one. */
export const desk = 'desk'

/** Who drives. One at a time: the others follow, and may ask. */
export interface Wheel {
  readonly driver: string | null
  /** Who asks for it, the first to ask first. */
  readonly asking: readonly string[]
}

export const freeWheel: Wheel = { driver: null, asking: [] }

/** What becomes of the wheel. `by` is who did it. */
export type WheelEvent =
  /** Asks for it; a wheel that nobody holds is given at once. */
  | { readonly type: 'ask'; readonly by: string }
  /** Does not want it any more, or gives it back to nobody. */
  | { readonly type: 'release'; readonly by: string }
  | { readonly type: 'give'; readonly by: string; readonly to: string }
  /** Says no to somebody who asks. */
  | { readonly type: 'refuse'; readonly by: string; readonly to: string }
  /** Takes it from whoever has it: the desk may, and anybody may from a driver who is lost. */
  | { readonly type: 'take'; readonly by: string }

/**
 * The wheel after an event. What somebody may not do changes nothing.
 *
 * @param guides all who can lead, present or away
 * @returns the same value when nothing changed
 */
export function turnWheel(wheel: Wheel, event: WheelEvent, guides: readonly Guide[]): Wheel {
  const known = (id: string) => guides.some((guide) => guide.id === id)
  if (!known(event.by)) return wheel
  const { driver, asking } = wheel
  switch (event.type) {
    case 'ask':
      if (driver === null) return drivenBy(event.by, wheel)
      if (driver === event.by || asking.includes(event.by)) return wheel
      return { driver, asking: [...asking, event.by] }
    case 'release':
      if (driver === event.by) return { driver: null, asking }
      return withoutAsking(wheel, event.by)
    case 'give':
      return driver === event.by && known(event.to) ? drivenBy(event.to, wheel) : wheel
    case 'refuse':
      return driver === event.by ? withoutAsking(wheel, event.to) : wheel
    case 'take':
      return mayTake(wheel, event.by, guides) ? drivenBy(event.by, wheel) : wheel
  }
}

/** Whether somebody may take the wheel without being given it. */
function mayTake({ driver }: Wheel, by: string, guides: readonly Guide[]): boolean {
  const holder = guides.find(({ id }) => id === driver)
  return driver !== by && (by === desk || (holder?.lost ?? true))
}

/** The wheel after somebody has gone for good. */
export function without(wheel: Wheel, gone: string): Wheel {
  const kept = withoutAsking(wheel, gone)
  return kept.driver === gone ? { ...kept, driver: null } : kept
}

function drivenBy(id: string, wheel: Wheel): Wheel {
  const { driver, asking } = withoutAsking(wheel, id)
  return driver === id ? wheel : { driver: id, asking }
}

function withoutAsking(wheel: Wheel, id: string): Wheel {
  const { driver, asking } = wheel
  return asking.includes(id) ? { driver, asking: asking.filter((other) => other !== id) } : wheel
}
