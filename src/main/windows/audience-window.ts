import { BrowserWindow } from 'electron'
import type { Rectangle, WebPreferences } from 'electron'
import { pages } from '../../contract/origin.ts'
import { covering, within } from './bounds.ts'
import type { Displays, Move } from './displays.ts'
import { showWhenDrawn } from './show-when-drawn.ts'

export interface AudienceOptions {
  readonly windowed: boolean
  readonly displays: Displays
  readonly webPreferences: WebPreferences
  /** Whether the app is ending: until then the visitors' screen does not close. */
  readonly isLeaving: () => boolean
}

/** The theme's ground: what shows before the first picture. */
const ground = '#0a1a22'

/** Opens the visitors' window: the whole of one screen, or a framed window on a desktop. */
export function openAudienceWindow(options: AudienceOptions): BrowserWindow {
  const { windowed, displays, webPreferences } = options
  const { audience } = displays.places()
  const window = new BrowserWindow({
    backgroundColor: ground,
    show: false,
    autoHideMenuBar: true,
    webPreferences,
    ...(windowed
      ? { ...within(audience.workArea), useContentSize: true }
      : onWhole(audience.bounds)),
  })
  if (windowed) moveWhenSwapped(window, displays)
  else keepWholeScreen(window, options)
  showWhenDrawn(window)
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

function keepWholeScreen(window: BrowserWindow, { displays, isLeaving }: AudienceOptions): void {
  window.setAlwaysOnTop(true, 'screen-saver')
  // Alt+F4 and the window manager's menu come here.
  window.on('close', (event) => {
    if (!isLeaving()) event.preventDefault()
  })
  const refit = () => window.setBounds(covering(displays.places().audience.bounds))
  window.once('closed', displays.watch(refit))
}

/** A framed window is its owner's to place, but for this. */
function moveWhenSwapped(window: BrowserWindow, displays: Displays): void {
  const follow = (move: Move) => {
    if (move === 'swapped') window.setBounds(within(displays.places().audience.workArea))
  }
  window.once('closed', displays.watch(follow))
}
