import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import type { Browser, BrowserContext } from 'playwright'
import { sampleSlide } from '../sample-deck.ts'
import { watchFirstSlide } from './probe.ts'
import type { FirstSlide } from './probe.ts'

/** A large panel's picture and window. */
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

/** A picture with enough in it to be worth decoding: some 400 kB. */
export async function makePicture(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({ viewport: size })
  await page.setContent(`<style>body { margin: 0; background: #2b0a1c }</style><svg width="1920" height="1080">
    <filter id="f"><feTurbulence baseFrequency=".02" numOctaves="4" seed="7"/></filter>
    <rect width="1920" height="1080" filter="url(#f)"/></svg>`)
  const picture = await page.screenshot({ type: 'jpeg', quality: 85 })
  await page.close()
  return picture
}

/**
 * Opens a page in a fresh profile, so that nothing comes from a cache.
 *
 * @returns `null` when its first slide has not come within the limit
 */
export async function timeFirstSlide(
  browser: Browser,
  url: string,
  limitSeconds: number,
): Promise<FirstSlide | null> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'no-preference' })
  try {
    await prepare(context)
    const page = await context.newPage()
    await page.goto(url, { waitUntil: 'commit' })
    return await withinLimit(
      page.evaluate(() => window.firstSlide),
      limitSeconds,
    )
  } finally {
    await context.close()
  }
}

/** Puts the stopwatch into every page, and main's stand-in into Brocade's. */
async function prepare(context: BrowserContext): Promise<void> {
  await context.addInitScript(watchFirstSlide, sampleSlide(0, 'en').headline)
  await context.addInitScript(() => {
    if (!location.pathname.startsWith('/brocade/')) return
    const brocade = {
      // Over HTTP, which costs more than Electron's own way to main.
      async invoke(channel: string, request: unknown): Promise<unknown> {
        const body = JSON.stringify({ channel, request })
        return (await fetch('ask', { method: 'POST', body })).json()
      },
      subscribe: () => () => undefined,
    }
    Object.assign(window, { brocade })
  })
}

function withinLimit<Value>(working: Promise<Value>, seconds: number): Promise<Value | null> {
  let limit: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    limit = setTimeout(() => resolve(null), seconds * 1000)
  })
  return Promise.race([working, late]).finally(() => clearTimeout(limit))
}
