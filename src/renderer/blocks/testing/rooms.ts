import type { Box } from '../box.ts'

/** A panel in pixels and the box, in rem, that a layout gives a block on it. */
export interface Room {
  readonly name: string
  readonly panel: readonly [width: number, height: number]
  readonly box: Box
}

/** Every panel that Brocade promises, and every box that its layouts make. */
export const rooms: readonly Room[] = [
  { name: 'a lying panel, whole', panel: [1920, 1080], box: { width: 170, height: 60 } },
  { name: 'a lying panel, split', panel: [1920, 1080], box: { width: 95, height: 74 } },
  { name: 'a standing panel', panel: [1080, 1920], box: { width: 90, height: 110 } },
  { name: 'a small panel, the narrow column', panel: [1366, 768], box: { width: 66, height: 44 } },
  { name: 'a 4K panel, under a text', panel: [3840, 2160], box: { width: 170, height: 46 } },
]
