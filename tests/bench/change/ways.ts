import type { Page } from 'playwright'
import type { Finger } from '../carousels/touch.ts'

/** A way to the next slide. */
export interface Way {
  readonly name: string
  /** The event from which it is timed. */
  readonly start: 'keydown' | 'touchend'
  readonly go: (page: Page, finger: Finger) => Promise<void>
}

export const ways: readonly Way[] = [
  {
    name: 'key',
    start: 'keydown',
    go: (page) => page.keyboard.press('ArrowRight'),
  },
  {
    name: 'button',
    start: 'touchend',
    async go(page, finger) {
      const box = await page
        .getByRole('button', { name: /^(go to )?next( slide)?$/iu })
        .boundingBox()
      if (!box) throw new Error('there is no button for the next slide')
      await finger.down(box.x + box.width / 2, box.y + box.height / 2)
      await finger.up()
    },
  },
  {
    name: 'fling',
    start: 'touchend',
    async go(page, finger) {
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
      // Over the headline: a gallery keeps a fling to itself.
      const y = height * 0.2
      await finger.down(width * 0.7, y)
      await finger.slide([width * 0.7, y], [width * 0.3, y], 6)
      await finger.up()
    },
  },
]
