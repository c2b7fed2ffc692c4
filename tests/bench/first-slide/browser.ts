import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import type { Browser, BrowserContext } from 'playwright'
import { slowDown } from '../carousels/open.ts'
import type { Panel } from '../carousels/open.ts'
import type { Runner } from './runner.ts'
import { installStopwatch, timeNavigation } from './stopwatch.ts'

/** A large panel's picture. */
const size = { width: 1920, height: 1080 }

/** As root Chromium runs only without its sandbox; the rest keeps it off the network. */
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The one browser for all contestants: the system's Chromium, else Playwright's own. */
export async function openBrowser(): Promise<Browser> {
  const system = process.env.BROCADE_CHROMIUM ?? '/usr/bin/chromium'
  return chromium.launch({
    args: switches,
    ...(existsSync(system) ? { executablePath: system } : {}),
  })
}

/** A picture with enough in it to be worth decoding: some 300 kB. */
export async function makePicture(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({ viewport: size })
  await page.setContent(`<style>body { margin: 0; background: #2b0a1c }</style>
    <svg width="1920" height="1080">
      <filter id="noise"><feTurbulence baseFrequency=".02" numOctaves="4" seed="7"/></filter>
      <rect width="1920" height="1080" filter="url(#noise)"/>
    </svg>`)
  const picture = await page.screenshot({ type: 'jpeg', quality: 85 })
  await page.close()
  return picture
}

/** A page that is opened in a fresh profile each time, so that nothing comes from a cache. */
export function browserRunner(browser: Browser, name: string, url: string, panel: Panel): Runner {
  return {
    name,
    async run() {
      const context = await freshProfile(browser, panel)
      try {
        await installStopwatch(context)
        const page = await context.newPage()
        await slowDown(page, panel)
        return await timeNavigation(page, () => page.goto(url, { waitUntil: 'commit' }))
      } finally {
        await context.close()
      }
    },
    close: async () => undefined,
  }
}

/** A profile without a cache, with a touch screen, whose pages find what stands in for main. */
export async function freshProfile(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport, hasTouch: true })
  await standInForMain(context)
  return context
}

/** What the preload supplies in the app, over HTTP, which costs more than Electron's own way. */
async function standInForMain(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (!location.pathname.startsWith('/brocade/')) return
    const brocade = {
      async invoke(channel: string, request: unknown): Promise<unknown> {
        const body = JSON.stringify({ channel, request })
        return (await fetch('ask', { method: 'POST', body })).json()
      },
      subscribe: () => () => undefined,
    }
    Object.assign(window, { brocade })
  })
}
