import type { Browser, Page } from 'playwright'
import { freshProfile } from '../first-slide/browser.ts'
import type { Server } from '../first-slide/server.ts'
import { sampleSlide } from '../sample-deck.ts'
import type { Contestant } from './contestants.ts'

/** A screen, and how many times slower than here its processor is. */
export interface Panel {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly slower: number
}

const hd = { width: 1920, height: 1080 }
const uhd = { width: 3840, height: 2160 }

export const fastHd: Panel = { name: '1080p 1×', ...hd, slower: 1 }
export const slowHd: Panel = { name: '1080p 4×', ...hd, slower: 4 }
export const fastUhd: Panel = { name: '4K 1×', ...uhd, slower: 1 }
export const slowUhd: Panel = { name: '4K 4×', ...uhd, slower: 4 }

/** Opens a contestant's page in a fresh profile, and gives it time to rest on its first slide. */
export async function openContestant(
  browser: Browser,
  server: Server,
  { name, deck, panel }: { name: Contestant; deck: number | string; panel: Panel },
): Promise<Page> {
  const context = await freshProfile(browser, panel)
  const page = await context.newPage()
  await page.goto(server.url(name, deck), { timeout: 120_000 })
  await page.getByRole('heading', { name: sampleSlide(0, 'en').headline, exact: true }).waitFor()
  await rest()
  await slowDown(page, panel)
  return page
}

/** Waits until what is done behind the first slide has been done. */
export function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1000))
}

/** Gives a page the panel's processor, which slows its main thread alone. */
export async function slowDown(page: Page, { slower }: Panel): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
}
