import type { Page } from 'playwright'

interface Point {
  readonly x: number
  readonly y: number
}

/** What a panel reports: the kind of change, and the fingers that lie on the glass after it. */
type TouchReport = readonly [
  type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
  fingers: readonly (Point & { readonly id: number })[],
]

/**
 * Lays fingers on the glass, moves and lifts them, as a touch panel reports it.
 *
 * @param meanwhile looks on before the last report
 */
export async function touch(
  page: Page,
  reports: readonly TouchReport[],
  meanwhile?: () => Promise<void>,
): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  for (const [index, [type, fingers]] of reports.entries()) {
    if (index === reports.length - 1) await meanwhile?.()
    await devtools.send('Input.dispatchTouchEvent', { type, touchPoints: [...fingers] })
  }
  await devtools.detach()
}

/** Draws one finger over the glass from one point to another, as a touch panel reports it. */
export async function swipe(page: Page, from: Point, to: Point, moves = 12): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] })
  await touch('touchStart', [from])
  for (let move = 1; move <= moves; move += 1) {
    const part = move / moves
    await touch('touchMove', [
      { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part },
    ])
  }
  await touch('touchEnd', [])
  await devtools.detach()
}

/** Swipes over the middle of the window, as far as a hand would. */
export async function swipeSideways(page: Page, direction: 'left' | 'right'): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  const [near, far] = [
    { x: width * 0.3, y: height / 2 },
    { x: width * 0.7, y: height / 2 },
  ]
  await (direction === 'left' ? swipe(page, far, near) : swipe(page, near, far))
}

/** Puts a finger down and lifts it. */
export async function tap(page: Page, at: Point): Promise<void> {
  await swipe(page, at, at, 0)
}
