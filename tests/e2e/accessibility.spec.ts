import type { Page } from 'playwright'
import { themeNames } from '../../src/core/themes.ts'
import { faults } from './support/faults.ts'
import { patient } from './support/launch.ts'
import { tapCorner } from './support/staff.ts'
import { expect, test } from './support/test.ts'
import { liveSlide, touchToBegin } from './support/visit.ts'

/** Looks at what is on the screen as the theme has it, and in high contrast, which is one over all themes. */
async function look(page: Page, theme: string, where: string): Promise<void> {
  expect(await faults(page), where).toEqual([])
  if (theme !== 'brocade') return
  await page.emulateMedia({ contrast: 'more' })
  await expect(page.locator('html')).toHaveAttribute('data-contrast')
  expect(await faults(page), `${where} in high contrast`).toEqual([])
  await page.emulateMedia({ contrast: null })
  await expect(page.locator('html')).not.toHaveAttribute('data-contrast')
}

for (const language of ['zh-CN', 'en']) {
  for (const theme of themeNames) {
    test(`no serious finding on any screen (${language}, ${theme})`, async ({ start }) => {
      test.setTimeout(180_000)
      const { page } = await start({
        args: ['--windowed', '--lang', language, '--theme', theme],
        settings: patient,
      })
      await look(page, theme, 'attract loop')
      await touchToBegin(page)
      await look(page, theme, 'home')
      await page.getByRole('button', { name: /显示与辅助|Display and access/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await look(page, theme, 'comfort panel')
      await page.getByRole('switch', { name: /朗读|Read aloud/ }).click()
      await expect(page.getByRole('region', { name: /朗读|Read aloud/ })).toBeVisible()
      await look(page, theme, 'reading aloud')
      await tapCorner(page)
      await look(page, theme, 'the staff’s dialog')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: /金普新区|Jinpu/ }).click()
      await page.getByRole('button', { name: /^(?:总览|Overview)/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await look(page, theme, 'overview')
    })

    test(`no serious finding in the question (${language}, ${theme})`, async ({ start }) => {
      const { page } = await start({
        args: ['--windowed', '--lang', language, '--theme', theme],
        settings: 'idle: { timeoutSeconds: 2, warningSeconds: 60 }\n',
      })
      await touchToBegin(page)
      await expect(page.getByRole('alertdialog')).toBeVisible()
      await look(page, theme, 'question')
    })
  }

  for (const deck of ['jinzhou', 'jinpu-new-area']) {
    test(`no serious finding on any slide of ${deck} (${language})`, async ({ start }) => {
      test.setTimeout(300_000)
      const { page } = await start({ args: ['--windowed', '--lang', language, '--deck', deck] })
      await touchToBegin(page)
      const count = Number((await liveSlide(page).getAttribute('aria-label'))?.split(' / ')[1])
      for (let number = 1; number <= count; number += 1) {
        await expect(liveSlide(page)).toHaveAttribute('aria-label', `${number} / ${count}`)
        expect(await faults(page), `slide ${number}`).toEqual([])
        await page.keyboard.press('PageDown')
      }
    })
  }
}

test('a dialog holds the keyboard until it is answered', async ({ start }) => {
  const { page } = await start({
    args: ['--windowed', '--deck', 'jinzhou'],
    settings: 'idle: { timeoutSeconds: 1, warningSeconds: 60 }\n',
  })
  await touchToBegin(page)
  const question = page.getByRole('alertdialog')
  await expect(question).toBeVisible()
  for (let press = 0; press < 5; press += 1) {
    await page.keyboard.press('Tab')
    await expect(question.locator(':focus')).toHaveCount(1)
  }
})
