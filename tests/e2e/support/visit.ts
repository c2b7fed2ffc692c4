import type { Locator, Page } from 'playwright'
import { expect } from 'playwright/test'

/** The page's own word on what is on the screen. */
export function screen(page: Page): Locator {
  return page.locator('html')
}

/** The one slide that is on show. */
export function liveSlide(page: Page): Locator {
  return page.locator('[aria-roledescription=slide]:not([inert])')
}

/** From the attract loop into the show. */
export async function touchToBegin(page: Page): Promise<void> {
  const invitation = page.getByRole('button', { name: /轻触屏幕|Touch the screen/ })
  // One poster gives way to the next: an invitation that goes just now is not waited for.
  await expect(async () => {
    const shown = await screen(page).getAttribute('data-screen')
    if (shown === 'attract') await invitation.click({ timeout: 5000 })
    await expect(screen(page)).not.toHaveAttribute('data-screen', 'attract', { timeout: 5000 })
  }).toPass()
  // While it fades it is inert, which is not yet hidden to Playwright's roles.
  await expect(invitation).toHaveCount(0)
}

/** From the attract loop into a deck, by the name it has at home. */
export async function visitDeck(page: Page, name: string | RegExp): Promise<void> {
  await touchToBegin(page)
  await page.getByRole('button', { name }).click()
  await expect(screen(page)).toHaveAttribute('data-screen', 'deck')
  await expect(liveSlide(page)).toBeVisible()
}
