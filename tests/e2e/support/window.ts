import type { ElectronApplication, Page } from 'playwright'

/** Gives a page's window a panel's size in CSS pixels. */
export async function resize(
  app: ElectronApplication,
  page: Page,
  width: number,
  height: number,
): Promise<void> {
  const window = await app.browserWindow(page)
  await window.evaluate(
    (own, [wide, high]) => {
      own.setMinimumSize(1, 1)
      own.setContentSize(wide, high)
    },
    [width, height] as const,
  )
  await page.waitForFunction(([wide, high]) => innerWidth === wide && innerHeight === high, [
    width,
    height,
  ] as const)
}
