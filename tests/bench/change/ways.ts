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
      await finger.tap(box.x + box.width / 2, box.y + box.height / 2)
    },
  },
  {
    name: 'fling',
    start: 'touchend',
    async go(page, finger) {
      // On the heading: a gallery that has more to show keeps a fling to itself, wherever it stands.
      const { x, y, far } = await page.evaluate(headingOnShow)
      await finger.down(x, y)
      await finger.slide([x, y], [x - far, y], 6)
      await finger.up()
    },
  },
]

/** Where a finger lies on the heading of the slide on show, and how far it flings: two fifths of the screen. */
function headingOnShow(): { readonly x: number; readonly y: number; readonly far: number } {
  for (const heading of document.querySelectorAll('h1, h2')) {
    const { left, right, top, bottom, width } = heading.getBoundingClientRect()
    const seen = heading.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    if (!seen || width === 0 || left < 0 || right > innerWidth) continue
    return {
      x: Math.min(innerWidth * 0.7, right - 10),
      y: (top + bottom) / 2,
      far: innerWidth * 0.4,
    }
  }
  throw new Error('there is no heading on show')
}
