import type { Rectangle } from 'electron'

/**
 * The whole of a screen. Where there is no window manager nobody makes the window as large as the
 * screen, and X11 takes a pixel off one that asks for exactly that: one pixel more is out of sight.
 */
export function covering({ x, y, width, height }: Rectangle): Rectangle {
  const more = process.platform === 'linux' ? 1 : 0
  return { x, y, width: width + more, height: height + more }
}

/** In the middle, and never larger than the desktop. */
export function within({ x, y, width, height }: Rectangle): Rectangle {
  const size = { width: Math.min(1280, width), height: Math.min(800, height) }
  return {
    ...size,
    x: x + Math.round((width - size.width) / 2),
    y: y + Math.round((height - size.height) / 2),
  }
}
