import type { PanelSize } from '../../contract/measure.ts'
import { painted } from './settled.ts'

/** Resolves when the window has the size that main has asked for: it takes it a moment later. */
export async function hasSize({ width, height }: PanelSize): Promise<void> {
  while (innerWidth !== width || innerHeight !== height) await painted()
}
