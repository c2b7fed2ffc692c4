import type { BrowserWindow } from 'electron'
import type { PushChannel, Pushes } from '../../contract/requests.ts'
import type { PresenterPanel } from '../../contract/tour.ts'
import { desk } from '../../core/tour/wheel.ts'
import { createWindows } from '../windows/windows.ts'
import type { Walkthrough } from './walkthrough.ts'

/** The presenter's window, of which there is one or none. */
export interface Presenter {
  /** Opens the window, or brings the one there is to the front. */
  open(): void
  close(): void
  /** Opens something in the window, which then has the keyboard. */
  show(panel: PresenterPanel): void
  /** The window, while there is one. */
  window(): BrowserWindow | undefined
  isOurs(id: number): boolean
  push<Channel extends PushChannel>(channel: Channel, message: Pushes[Channel]): void
}

export interface PresenterOptions {
  readonly walkthrough: Walkthrough
  readonly openWindow: () => BrowserWindow
  /** The name of the desk, where the clickers are. */
  readonly deskName: string
}

/** No window yet. Whoever opens it sits at the desk; whoever closes it ends what they led. */
export function createPresenter({
  walkthrough,
  openWindow,
  deskName,
}: PresenterOptions): Presenter {
  const windows = createWindows()

  function open(): void {
    if (windows.first()) return windows.focus()
    const window = openWindow()
    windows.add(window)
    walkthrough.guides.arrive({ id: desk, name: deskName, kind: 'desk' })
    window.once('closed', () => {
      if (walkthrough.guides.view().wheel.driver === desk) walkthrough.act(desk, { type: 'end' })
      walkthrough.guides.forget(desk)
    })
  }

  return {
    open,
    close: () => windows.first()?.close(),
    show(panel) {
      windows.focus()
      windows.push('tour:open', panel)
    },
    window: windows.first,
    isOurs: windows.isOurs,
    push: windows.push,
  }
}
