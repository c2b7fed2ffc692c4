import { app } from 'electron'

/** The longest that caches take to be written: Chromium does it at leisure. */
const stayMs = 5000

/**
 * Says `painted` on stdout when the first window has drawn its page, then ends the app.
 *
 * @param {string} there an expression that is true in the page once what it shows is in it
 */
export function watch(there) {
  app.once('browser-window-created', (_event, window) => {
    window.webContents.once('dom-ready', async () => {
      await window.webContents.executeJavaScript(`new Promise((resolve) => {
        const look = () => {
          const whole = (${there}) && [...document.images].every(({ complete }) => complete)
          if (whole) requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))
          else requestAnimationFrame(look)
        }
        look()
      })`)
      process.stdout.write('painted\n')
      if (process.env.BENCH_STAY) setTimeout(() => app.quit(), stayMs)
      else app.exit(0)
    })
  })
}
