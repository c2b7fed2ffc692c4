import { coversExactly, overhang, type Overhang } from '../../../core/hardware/cover.ts'
import type { Panel } from '../../../contract/panel.ts'
import type { HardwareKey, Say } from './words.ts'

const edges = [
  ['left', 'edgeLeft'],
  ['top', 'edgeTop'],
  ['right', 'edgeRight'],
  ['bottom', 'edgeBottom'],
] as const satisfies readonly (readonly [keyof Overhang, HardwareKey])[]

/** Says whether the window lies exactly over its display, else by how many pixels it does not. */
export function coverWords({ window, bounds }: Panel, say: Say): string {
  const over = overhang(window, bounds)
  if (coversExactly(over)) return say('coverExact')
  const wrong = edges
    .filter(([side]) => over[side] !== 0)
    .map(([side, word]) =>
      say(over[side] < 0 ? 'edgeShort' : 'edgeOver', {
        edge: say(word),
        count: Math.abs(over[side]),
      }),
    )
  return say('coverNot', { edges: wrong.join(say('comma')) })
}
