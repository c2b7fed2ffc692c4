import type { Page } from 'playwright'
import { expect } from 'playwright/test'
import type { Transport } from '../../../src/contract/api.ts'
import { screen } from './visit.ts'

/** The visitor's sizes of text. */
export const textSizes = [1, 2, 3, 4] as const

/** Sets the visitor's size of text, as the comfort panel does. */
export async function setTextSize(page: Page, textSize: (typeof textSizes)[number]): Promise<void> {
  await page.evaluate(async (size) => {
    const { brocade } = window as Window & typeof globalThis & { readonly brocade: Transport }
    await brocade.invoke('show:intent', { type: 'comfort', change: { textSize: size } })
  }, textSize)
  await expect(screen(page)).toHaveAttribute('data-text-size', String(textSize))
}
