import type { Point } from './tour.ts'

/** A line drawn with the pen. */
interface Stroke {
  readonly id: number
  readonly points: readonly Point[]
}

/** What a pen does: a stroke begins with its first points and grows; all strokes are wiped. */
export type InkStep =
  | { readonly type: 'draw'; readonly stroke: number; readonly points: readonly Point[] }
  | { readonly type: 'undo' }
  | { readonly type: 'wipe' }

/** All that is drawn on the slide on show, the first stroke first. */
export type Ink = readonly Stroke[]

export const noInk: Ink = []

/** Nobody draws more on one slide; the oldest strokes make room. */
const mostStrokes = 200
/** A stroke longer than this goes on as another would: its end is lost. */
const mostPoints = 4000

/** The ink after a step. A window and main take the same steps, and so have the same ink. */
export function draw(ink: Ink, step: InkStep): Ink {
  switch (step.type) {
    case 'wipe':
      return noInk
    case 'undo':
      return ink.slice(0, -1)
    case 'draw': {
      const known = ink.find(({ id }) => id === step.stroke)
      const points = [...(known?.points ?? []), ...step.points].slice(0, mostPoints)
      const grown = { id: step.stroke, points }
      return known
        ? ink.map((stroke) => (stroke === known ? grown : stroke))
        : [...ink, grown].slice(-mostStrokes)
    }
  }
}
