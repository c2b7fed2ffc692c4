import type { App, WebContents } from 'electron'
import type { Log } from '../log/log.ts'
import { isVisitorKey } from './visitor-keys.ts'

/**
 * Keeps every web contents of the app where it is and what it is, however it came to be.
 *
 * @param isPresenting whether somebody sits at the presenter's desk, whose clicker has more keys
 */
export function setupContents(app: App, log: Log, isPresenting = () => false): void {
  app.on('web-contents-created', (_event, contents) => {
    stayOnPage(contents, log)
    stayAtSize(contents)
    keepToVisitorKeys(contents, isPresenting)
    // A page that asks “leave?” would keep staff from leaving.
    contents.on('will-prevent-unload', (event) => event.preventDefault())
    contents.on('select-bluetooth-device', (event, _devices, answer) => {
      event.preventDefault()
      answer('')
    })
  })
  // No network, so nobody asks honestly: no prompt, and no way round a bad certificate.
  app.on('login', (event, _contents, _request, _server, answer) => {
    event.preventDefault()
    answer()
  })
  app.on('select-client-certificate', (event, _contents, _url, _list, answer) => {
    event.preventDefault()
    answer()
  })
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault()
    answer(false)
  })
}

function stayOnPage(contents: WebContents, log: Log): void {
  const refuse = (event: { preventDefault(): void }, url: string) => {
    event.preventDefault()
    log.warn({ url }, 'navigation refused')
  }
  contents.on('will-navigate', (event) => refuse(event, event.url))
  contents.on('will-frame-navigate', (event) => refuse(event, event.url))
  contents.on('will-redirect', (event) => refuse(event, event.url))
  contents.on('will-attach-webview', (event) => refuse(event, 'webview'))
  contents.setWindowOpenHandler(({ url }) => {
    log.warn({ url }, 'window refused')
    return { action: 'deny' }
  })
}

function stayAtSize(contents: WebContents): void {
  contents.on('zoom-changed', () => contents.setZoomFactor(1))
  contents.on('did-finish-load', () => {
    contents.setZoomFactor(1)
    void contents.setVisualZoomLevelLimits(1, 1)
  })
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

function keepToVisitorKeys(contents: WebContents, isPresenting: () => boolean): void {
  contents.on('before-input-event', (event, input) => {
    if (!isVisitorKey(input, isPresenting())) event.preventDefault()
  })
}
