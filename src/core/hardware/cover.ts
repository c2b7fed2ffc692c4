/** A rectangle in device-independent pixels. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** By how many pixels a window sticks out over each edge of its display; negative where it falls short. */
export interface Overhang {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How a window lies over its display. */
export function overhang(window: Rectangle, display: Rectangle): Overhang {
  return {
    left: display.x - window.x,
    top: display.y - window.y,
    right: window.x + window.width - display.x - display.width,
    bottom: window.y + window.height - display.y - display.height,
  }
}

/**
 * Whether nothing of the display is left and nothing of the window is lost. One pixel over the edge
 * is what a window without a window manager needs (main/windows/audience-window.ts).
 */
export function coversExactly({ left, top, right, bottom }: Overhang): boolean {
  return [left, top, right, bottom].every((edge) => edge === 0 || edge === 1)
}
