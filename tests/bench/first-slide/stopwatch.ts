import type { BrowserContext, Page } from 'playwright'
import { sampleSlide } from '../sample-deck.ts'
import { watchFirstSlide } from './probe.ts'
import type { Run } from './runner.ts'

const limitSeconds = 120

/** Puts the stopwatch into every page of a context, before the page's own scripts. */
export async function installStopwatch(context: BrowserContext): Promise<void> {
  await context.addInitScript(watchFirstSlide, sampleSlide(0, 'en').headline)
}

/**
 * Times one navigation.
 *
 * @param navigate starts it, and resolves when the page has begun to arrive
 */
export async function timeNavigation(
  page: Page,
  navigate: () => Promise<unknown>,
): Promise<Run | null> {
  const session = await page.context().newCDPSession(page)
  try {
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await navigate()
    const slide = await withinLimit(page.evaluate(() => window.firstSlide))
    if (!slide) return null
    const { metrics } = await session.send('Performance.getMetrics')
    const work = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
    return { ...slide, work: work * 1000 }
  } finally {
    await session.detach()
  }
}

function withinLimit<Value>(working: Promise<Value>): Promise<Value | null> {
  let limit: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    limit = setTimeout(() => resolve(null), limitSeconds * 1000)
  })
  return Promise.race([working, late]).finally(() => clearTimeout(limit))
}
