/** A panel, lying or standing: the window's size in CSS pixels. */
export interface PanelSize {
  readonly width: number
  readonly height: number
}

/**
 * The panels that every slide is measured on. Type goes by the panel's size, so these two stand for
 * all that are as long or as high: the room on a 4:3 screen lies between theirs.
 */
export const referencePanels: readonly PanelSize[] = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
]
