import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'

/** Rules that axe calls serious or critical and that fail here, with the elements. */
export async function faults(page: Page): Promise<readonly string[]> {
  // A dialog that fades in has, half way, the contrast of half a dialog.
  await page.evaluate(async () => {
    const brief = document.getAnimations().filter(({ effect }) => {
      const end = effect?.getComputedTiming().endTime
      return typeof end === 'number' && end <= 1000
    })
    await Promise.allSettled(brief.map(({ finished }) => finished))
  })
  // Electron opens no second page, which axe's default mode asks for.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
