import type { BrowserWindow } from 'electron'
import type { PushChannel, Pushes } from '../../contract/requests.ts'

/** The windows of the app. */
export interface Windows {
  add(window: BrowserWindow): void
  /** Whether web contents of this id are a page of ours. */
  isOurs(id: number): boolean
  /** Tells every page that is there to hear it. */
  push<Channel extends PushChannel>(channel: Channel, message: Pushes[Channel]): void
  /** The visitors' window, while there is one. */
  first(): BrowserWindow | undefined
  /** Brings the first window to the front. */
  focus(): void
}

/** An empty house. */
export function createWindows(): Windows {
  const windows = new Set<BrowserWindow>()
  const first = () => [...windows].find((window) => !window.isDestroyed())
  return {
    add(window) {
      windows.add(window)
      window.once('closed', () => windows.delete(window))
    },
    isOurs: (id) =>
      [...windows].some((window) => !window.isDestroyed() && window.webContents.id === id),
    push(channel, message) {
      for (const window of windows) {
        const there = !window.isDestroyed() && !window.webContents.isDestroyed()
        if (there && !window.webContents.isCrashed()) window.webContents.send(channel, message)
      }
    },
    first,
    focus() {
      const window = first()
      if (window?.isMinimized()) window.restore()
      window?.show()
      window?.focus()
    },
  }
}
