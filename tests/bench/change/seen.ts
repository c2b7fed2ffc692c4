import type { Page } from 'playwright'

/** When a heading came, in milliseconds since the visitor's own event. */
export interface Seen {
  /** The frame that began to show it. */
  readonly first: number
  /** The frame that showed all of it. */
  readonly whole: number
}

/**
 * Watches for a heading with these words: where it stands is looked at before each frame is drawn,
 * and the beginning of the frame after that is taken for the moment when it was seen.
 *
 * @param start the event that asks for it
 * @param ask does what makes that event
 * @returns `null` when it has not come within five seconds
 */
export async function headingSeen(
  page: Page,
  words: string,
  start: 'keydown' | 'touchend',
  ask: () => Promise<unknown>,
): Promise<Seen | null> {
  const watch = { words, start, limit: 5000 }
  const seeing = page.evaluate(
    ({ words, start, limit }) =>
      new Promise<Seen | null>((resolve) => {
        let asked = Infinity
        let first: number | null = null
        let heading: Element | undefined
        const note = (event: Event): void => {
          asked = event.timeStamp
          setTimeout(() => resolve(null), limit)
        }
        addEventListener(start, note, { capture: true, once: true, passive: true })

        function look(): void {
          if (!heading?.isConnected) {
            heading = [...document.querySelectorAll('h1, h2')].find(
              ({ textContent }) => textContent?.trim() === words,
            )
          }
          const box = heading?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
            ? heading.getBoundingClientRect()
            : null
          const some = box !== null && box.right > 0 && box.left < innerWidth
          const all = box !== null && box.left >= 0 && box.right <= innerWidth
          requestAnimationFrame((now) => {
            if (some && performance.now() >= asked) first ??= now - asked
            if (all && first !== null) resolve({ first, whole: now - asked })
            else look()
          })
        }
        requestAnimationFrame(look)
      }),
    watch,
  )
  await page.evaluate(() => 'the watch is set')
  await ask()
  return seeing
}
