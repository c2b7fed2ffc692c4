import type { Box } from '../box.ts'

/** A panel's rem in pixels (styles/base.css) and the box, in rem, that a layout gives a block on it. */
export interface Room {
  readonly name: string
  readonly rem: number
  readonly box: Box
}

/** The boxes that layouts make, over the panels that Brocade promises. */
export const rooms = {
  whole: { name: '1920 × 1080, whole', rem: 10, box: { width: 170, height: 60 } },
  split: { name: '1920 × 1080, split', rem: 10, box: { width: 95, height: 74 } },
  standing: { name: '1080 × 1920', rem: 10, box: { width: 90, height: 110 } },
  column: { name: '1366 × 768, the narrow column', rem: 7.113, box: { width: 66, height: 44 } },
  under: { name: '3840 × 2160, under a text', rem: 20, box: { width: 170, height: 46 } },
} satisfies Record<string, Room>
