import { BrowserWindow, screen } from 'electron'
import type { WebPreferences } from 'electron'
import { pages } from '../../contract/origin.ts'

/** The presenter's ground: what shows before the first picture. */
const ground = '#0a1a22'

/** Opens the presenter's window, in the middle of the main screen and above the audience's. */
export function openPresenterWindow(webPreferences: WebPreferences): BrowserWindow {
  const { x, y, width, height } = screen.getPrimaryDisplay().workArea
  const size = { width: Math.min(1280, width), height: Math.min(800, height) }
  const window = new BrowserWindow({
    ...size,
    x: x + Math.round((width - size.width) / 2),
    y: y + Math.round((height - size.height) / 2),
    useContentSize: true,
    backgroundColor: ground,
    show: false,
    autoHideMenuBar: true,
    webPreferences,
  })
  window.setAlwaysOnTop(true, 'screen-saver', 1)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(pages.presenter).catch(() => undefined)
  return window
}
