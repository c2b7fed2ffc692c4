import type { Clock } from '../clock/clock.ts'

/** Gathers what changes until nothing has changed for a while, since one save is many changes. */
export interface Settler<Item> {
  note(item: Item): void
  cancel(): void
}

/** Hands over what was noted, each once, `quietMs` after the last note. */
export function createSettler<Item>(
  clock: Clock,
  quietMs: number,
  settled: (items: readonly Item[]) => void,
): Settler<Item> {
  const noted = new Set<Item>()
  let callOff = () => {}
  return {
    note(item) {
      noted.add(item)
      callOff()
      callOff = clock.after(quietMs, () => {
        const items = [...noted]
        noted.clear()
        settled(items)
      })
    },
    cancel: () => callOff(),
  }
}
