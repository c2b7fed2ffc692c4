import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from 'playwright'
import { enterDeck, startApp } from '../app.ts'

/** What was seen while a deck's pictures were made; see `part.ts` for the units. */
export interface LoadSeen {
  readonly ready: number
  readonly gap: number
  readonly task: number
  readonly 'held up': number
  readonly frames: number
  readonly main: number
  readonly page: number
  readonly cache: number
}

interface Load {
  /** So many variants are to be there. */
  readonly ready: number
  /** It is watched no shorter than this. */
  readonly seconds: number
}

const mostSeconds = 400

/** Starts the app with a deck, turns a slide a second, and watches until its pictures are ready. */
export async function watchLoad(deck: string, folder: string, load: Load): Promise<LoadSeen> {
  const app = await startApp(deck, folder, { env: { BROCADE_IDLE_TIMEOUT_SECONDS: '86400' } })
  try {
    const page = await app.firstWindow()
    await enterDeck(page)
    await watchMain(app)
    await page.evaluate(watchWindow)
    const begun = performance.now()
    const seconds = () => (performance.now() - begun) / 1000
    let ready = Infinity
    while (seconds() < load.seconds || (ready === Infinity && seconds() < mostSeconds)) {
      await page.keyboard.press('PageDown')
      await new Promise((resolve) => setTimeout(resolve, 1000))
      const { variants } = await weighCache(folder)
      if (variants >= load.ready) ready = Math.min(ready, seconds())
    }
    return {
      ready: Math.min(ready, mostSeconds),
      ...(await page.evaluate(() => window.seen())),
      ...(await weighApp(app)),
      cache: (await weighCache(folder)).bytes / 1e6,
    }
  } finally {
    await app.close()
  }
}

declare global {
  interface Window {
    seen: () => { readonly gap: number; readonly task: number; readonly frames: number }
  }
}

/** In the page: counts its frames from now on. */
function watchWindow(): void {
  const begun = performance.now()
  let [gap, task, frames, last] = [0, 0, 0, begun]
  const count = (): void => {
    const now = performance.now()
    gap = Math.max(gap, now - last)
    last = now
    frames += 1
    requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) task = Math.max(task, duration)
  }).observe({ type: 'longtask' })
  window.seen = () => ({ gap, task, frames: frames / ((performance.now() - begun) / 1000) })
}

declare global {
  var mainDelay: { readonly max: number } | undefined
}

function watchMain(app: ElectronApplication): Promise<void> {
  return app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks')
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    globalThis.mainDelay = delay
  })
}

/** The most that its processes have used, and the longest wait for main. */
function weighApp(app: ElectronApplication) {
  return app.evaluate(({ app: self, BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId()
    const peak = (id: number | undefined) =>
      (self.getAppMetrics().find((each) => each.pid === id)?.memory.peakWorkingSetSize ?? 0) / 1000
    return {
      'held up': (globalThis.mainDelay?.max ?? 0) / 1e6,
      main: peak(process.pid),
      page: peak(pid),
    }
  })
}

async function weighCache(folder: string) {
  const kept = join(folder, 'brocade', 'pictures')
  const names = (await readdir(kept).catch(() => [])).filter((name) => /\.(jpg|webp)$/u.test(name))
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(kept, name))).size))
  return { variants: names.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}
