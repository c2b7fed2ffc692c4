import { BrowserWindow, screen } from 'electron'
import type { Display, Rectangle, WebPreferences } from 'electron'
import { pages } from '../../contract/origin.ts'

export interface AudienceOptions {
  readonly windowed: boolean
  /** From 1; a screen that is not there gives way to the main one. */
  readonly display: number | null
  readonly webPreferences: WebPreferences
  /** Whether the app is ending: until then the visitors' screen does not close. */
  readonly isLeaving: () => boolean
}

/** The theme's ground: what shows before the first picture. */
const ground = '#0a1a22'

/** Opens the visitors' window: the whole of one screen, or a framed window on a desktop. */
export function openAudienceWindow(options: AudienceOptions): BrowserWindow {
  const { windowed, display, webPreferences } = options
  const window = new BrowserWindow({
    backgroundColor: ground,
    show: false,
    autoHideMenuBar: true,
    webPreferences,
    ...(windowed
      ? within(chooseDisplay(display).workArea)
      : onWhole(chooseDisplay(display).bounds)),
  })
  if (!windowed) keepWholeScreen(window, options)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(pages.audience).catch(() => undefined)
  return window
}

function onWhole(bounds: Rectangle) {
  return {
    ...covering(bounds),
    kiosk: true,
    fullscreen: true,
    frame: false,
    minimizable: false,
    skipTaskbar: true,
  }
}

/**
 * Where there is no window manager nobody makes the window as large as the screen, and X11 takes
 * a pixel off one that asks for exactly that: one pixel more is out of sight.
 */
function covering({ x, y, width, height }: Rectangle): Rectangle {
  const more = process.platform === 'linux' ? 1 : 0
  return { x, y, width: width + more, height: height + more }
}

/** In the middle, and never larger than the desktop. */
function within({ x, y, width, height }: Rectangle) {
  const size = { width: Math.min(1280, width), height: Math.min(800, height) }
  return {
    ...size,
    x: x + Math.round((width - size.width) / 2),
    y: y + Math.round((height - size.height) / 2),
    useContentSize: true,
  }
}

function keepWholeScreen(window: BrowserWindow, { display, isLeaving }: AudienceOptions): void {
  window.setAlwaysOnTop(true, 'screen-saver')
  // Alt+F4 and the window manager's menu come here.
  window.on('close', (event) => {
    if (!isLeaving()) event.preventDefault()
  })
  const refit = () => window.setBounds(covering(chooseDisplay(display).bounds))
  screen.on('display-metrics-changed', refit)
  screen.on('display-added', refit)
  screen.on('display-removed', refit)
  window.once('closed', () => {
    screen.off('display-metrics-changed', refit)
    screen.off('display-added', refit)
    screen.off('display-removed', refit)
  })
}

function chooseDisplay(wanted: number | null): Display {
  return screen.getAllDisplays()[(wanted ?? 0) - 1] ?? screen.getPrimaryDisplay()
}
