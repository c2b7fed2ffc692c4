import type { Page } from 'playwright'
import { expect } from 'playwright/test'

/** Five taps where staff know to tap; staff who are too slow, as a busy machine is, tap again. */
export async function tapCorner(page: Page): Promise<void> {
  // A full screen that moves leaves a machine without a graphics card no time for taps.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(async () => {
    for (let tap = 0; tap < 5; tap += 1) await page.mouse.click(30, 30)
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1000 })
  }).toPass()
}

/** Types a PIN on the pad. */
export async function enterPin(page: Page, digits: string): Promise<void> {
  const pad = page.getByRole('dialog')
  for (const digit of digits) await pad.getByRole('button', { name: digit, exact: true }).click()
  await pad.getByRole('button', { name: 'Enter' }).click()
}
