import type { Rectangle } from '../core/hardware/cover.ts'

/** What the system says of the panel under the window. Sizes are in device-independent pixels. */
export interface Panel {
  /** The panel's own name; empty where it has none. */
  readonly name: string
  readonly bounds: Rectangle
  /** Device pixels to an independent one. */
  readonly scale: number
  /** Clockwise, in degrees. */
  readonly rotation: number
  /** Bits to a pixel. */
  readonly colourDepth: number
  /** Pictures a second; 0 where the system does not know. */
  readonly hertz: number
  readonly touch: 'available' | 'unavailable' | 'unknown'
  /** The window's content. */
  readonly window: Rectangle
  /** Whether a graphics card puts the pictures together. */
  readonly accelerated: boolean
}
