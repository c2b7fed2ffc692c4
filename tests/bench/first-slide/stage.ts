import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { makePicture, openBrowser } from './browser.ts'
import { rendererFolder, serve } from './server.ts'
import type { Server } from './server.ts'

/** What pages are compared on. */
export interface BenchStage {
  readonly browser: Browser
  readonly server: Server
  /** The picture on every slide. */
  readonly picture: Buffer
}

/** Opens the one browser and the server of all pages for the length of some work. */
export async function onBenchStage<Result>(
  work: (stage: BenchStage) => Promise<Result>,
): Promise<Result> {
  const browser = await openBrowser()
  try {
    const picture = await makePicture(browser)
    const server = await serve(picture)
    try {
      return await work({ browser, server, picture })
    } finally {
      server.close()
    }
  } finally {
    await browser.close()
  }
}

/** Whether Brocade's window has been built. */
export function isWindowBuilt(): boolean {
  return existsSync(join(rendererFolder, 'index.html'))
}

/** What a reader of a table without Brocade must know. */
export const notBuilt = 'Without Brocade, which is not built: run “npm run build”.'
