import type { Page } from 'playwright'

interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Draws two fingers apart or together over the glass, in the line from top left to bottom right.
 *
 * @param from how far apart they come down, in pixels, and `to` how far they are when they leave
 */
export async function pinch(page: Page, middle: Point, from: number, to: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const points = (apart: number) =>
    [-1, 1].map((side, id) => {
      const off = (side * apart) / 2 / Math.SQRT2
      return { id, x: middle.x + off, y: middle.y + off }
    })
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints })
  // One finger is always first.
  await touch('touchStart', points(from).slice(0, 1))
  await touch('touchStart', points(from))
  const moves = 10
  for (let move = 1; move <= moves; move += 1) {
    await touch('touchMove', points(from + ((to - from) * move) / moves))
  }
  await touch('touchEnd', points(to).slice(0, 1))
  await touch('touchEnd', [])
  await devtools.detach()
}

/** Taps twice in one place, as fast as a visitor does however busy the machine is. */
export async function doubleTap(page: Page, at: Point): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const seconds = Date.now() / 1000
  for (const [type, after] of [
    ['touchStart', 0],
    ['touchEnd', 0.05],
    ['touchStart', 0.15],
    ['touchEnd', 0.2],
  ] as const) {
    const touchPoints = type === 'touchStart' ? [at] : []
    await devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints,
      timestamp: seconds + after,
    })
  }
  await devtools.detach()
}
