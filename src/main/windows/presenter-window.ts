import { BrowserWindow } from 'electron'
import type { WebPreferences } from 'electron'
import { pages } from '../../contract/origin.ts'
import { within } from './bounds.ts'
import type { Displays, Move } from './displays.ts'
import { showWhenDrawn } from './show-when-drawn.ts'

export interface PresenterWindowOptions {
  /** On a desktop the window is one among others. */
  readonly windowed: boolean
  readonly displays: Displays
  readonly webPreferences: WebPreferences
}

/** The presenter's ground: what shows before the first picture. */
const ground = '#0a1a22'

/**
 * Opens the presenter's window: it fills the display that the audience's is not on, else it stands
 * above that. It moves as displays come and go.
 */
export function openPresenterWindow({
  windowed,
  displays,
  webPreferences,
}: PresenterWindowOptions): BrowserWindow {
  const { audience, presenter } = displays.places()
  const window = new BrowserWindow({
    ...within((presenter ?? audience).workArea),
    useContentSize: true,
    backgroundColor: ground,
    show: false,
    autoHideMenuBar: true,
    webPreferences,
  })
  /** The display that it fills, as it was then. */
  let filled: string | null = null

  function settle(): void {
    const { audience, presenter: own } = displays.places()
    const fills = own && JSON.stringify([own.id, own.workArea])
    if (fills === filled) return
    filled = fills
    // Not full screen: its frame closes it, and a window leaves a full screen only later.
    window.setAlwaysOnTop(!own, 'screen-saver', 1)
    window.setBounds(own ? own.workArea : within(audience.workArea))
  }

  function follow(move: Move): void {
    const { presenter: own } = displays.places()
    if (!windowed) settle()
    else if (move === 'swapped' && own) window.setBounds(within(own.workArea))
  }

  if (!windowed) {
    window.setAlwaysOnTop(true, 'screen-saver', 1)
    settle()
  }
  window.once('closed', displays.watch(follow))
  showWhenDrawn(window)
  void window.loadURL(pages.presenter).catch(() => undefined)
  return window
}
