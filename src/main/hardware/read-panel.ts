import { app, screen } from 'electron'
import type { BrowserWindow } from 'electron'
import type { Panel } from '../../contract/panel.ts'

/** Reads what the system knows of the panel that most of a window is on. */
export function readPanel(window: BrowserWindow | undefined): Panel | null {
  if (!window) return null
  const display = screen.getDisplayMatching(window.getBounds())
  return {
    name: display.label,
    bounds: display.bounds,
    scale: display.scaleFactor,
    rotation: display.rotation,
    colourDepth: display.colorDepth,
    hertz: display.displayFrequency,
    touch: display.touchSupport,
    window: window.getContentBounds(),
    accelerated: app.getGPUFeatureStatus().gpu_compositing === 'enabled',
  }
}
