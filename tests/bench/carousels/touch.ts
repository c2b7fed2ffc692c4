import type { Page } from 'playwright'

/** A finger on the page, as the browser's own tools put it there: gestures come of it. */
export interface Finger {
  down(x: number, y: number): Promise<void>
  /** Moves in equal steps, sixty a second, whether or not the page keeps up. */
  slide(
    from: readonly [number, number],
    to: readonly [number, number],
    moves: number,
  ): Promise<void>
  up(): Promise<void>
  /** Down and up in one place. */
  tap(x: number, y: number): Promise<void>
}

const movesASecond = 60

/** A visitor's finger leaves the glass no sooner: what its coming started is done by then. */
const tapMilliseconds = 80

export async function fingerOn(page: Page): Promise<Finger> {
  const devtools = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y?: number) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined || y === undefined ? [] : [{ x, y }],
    })
  return {
    async down(x, y) {
      await touch('touchStart', x, y)
    },
    async slide([fromX, fromY], [toX, toY], moves) {
      const start = performance.now()
      const sent: Promise<unknown>[] = []
      for (let move = 1; move <= moves; move += 1) {
        await until(start + (move * 1000) / movesASecond)
        const part = move / moves
        sent.push(touch('touchMove', fromX + (toX - fromX) * part, fromY + (toY - fromY) * part))
      }
      await Promise.all(sent)
    },
    async up() {
      await touch('touchEnd')
    },
    async tap(x, y) {
      await touch('touchStart', x, y)
      await until(performance.now() + tapMilliseconds)
      await touch('touchEnd')
    },
  }
}

function until(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, time - performance.now())))
}
