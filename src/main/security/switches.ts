import type { App } from 'electron'

/**
 * Up to four cores Chromium's pool has three workers. Each of V8's background compilers may stop one
 * until the page's thread collects garbage, and that thread waits for a worker whenever it looks for
 * a system font: with the three that V8 begins by itself a page hangs for good. Two leave one free.
 */
const fewCompilers = [
  '--no-concurrent-sparkplug',
  '--concurrent-maglev-max-threads=1',
  '--concurrent-turbofan-max-threads=1',
].join(' ')

/** Chromium's own habits that a kiosk does without. Must run before the app is ready. */
export function setupSwitches(app: App): void {
  // `enableSandbox` strikes `--no-sandbox` out, and as root no child process starts without it.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  // No name resolves, so that nothing Chromium does by itself finds its way out either.
  app.commandLine.appendSwitch(
    'host-resolver-rules',
    'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  )
  // On Linux Chromium would take our `--display N` for an X server, find none there and die.
  app.commandLine.removeSwitch('display')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
  // Two fingers and a swipe from the edge belong to the page.
  app.commandLine.appendSwitch('disable-pinch')
  app.commandLine.appendSwitch('overscroll-history-navigation', '0')
  // Elsewhere a page finds the system's voices by itself.
  if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher')
  // The attract loop plays films before anybody has touched the screen.
  app.commandLine.appendSwitch('autoplay-policy', 'no-user-gesture-required')
  app.commandLine.appendSwitch('js-flags', fewCompilers)
}
