import type { Page } from 'playwright'
import { expect } from 'playwright/test'

/** What has focus, by role or name, as far as a test needs to know it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: held } = document
    return held?.getAttribute('aria-label') ?? held?.textContent?.trim() ?? ''
  })
}

/**
 * What is wrong with the focus that a person at the keys should see (WCAG 2.4.7, 2.4.11), or
 * nothing.
 */
function fault(page: Page): Promise<string> {
  return page.evaluate(() => {
    const held = document.activeElement
    if (!held || held === document.body) return 'nothing has focus'
    const what = held.getAttribute('aria-label') ?? held.textContent?.trim() ?? held.tagName
    if (!held.matches(':focus-visible')) return `${what}: no focus ring`
    const outline = getComputedStyle(held)
    const inside = getComputedStyle(held, '::after')
    const ring =
      (outline.outlineStyle !== 'none' && parseFloat(outline.outlineWidth) >= 2) ||
      (inside.content !== 'none' && parseFloat(inside.borderTopWidth) >= 2)
    if (!ring) return `${what}: no ring is drawn`
    const { left, right, top, bottom } = held.getBoundingClientRect()
    const x = (left + right) / 2
    const y = (top + bottom) / 2
    const seen = document.elementFromPoint(x, y)
    if (!seen) return `${what}: out of the window`
    const own = held.contains(seen) || seen.contains(held)
    return own ? '' : `${what}: behind ${seen.className}`
  })
}

/** Expects that whoever looks sees where they are; focus may take a moment to arrive. */
export async function expectVisibleFocus(page: Page, where: string): Promise<void> {
  await expect.poll(() => fault(page), where).toBe('')
}

/** Presses a key until what is named has focus, seeing at each stop that it can be seen. */
export async function walkTo(page: Page, name: string | RegExp, key = 'ArrowDown'): Promise<void> {
  const matches = async (): Promise<boolean> => {
    const here = await focused(page)
    return typeof name === 'string' ? here === name : name.test(here)
  }
  for (let presses = 0; presses < 60; presses += 1) {
    if (await matches()) return
    await page.keyboard.press(key)
    await expectVisibleFocus(page, `on the way to ${name}`)
  }
  throw new Error(`${key} does not lead to ${name}`)
}
