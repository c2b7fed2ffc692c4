import { faults } from './support/faults.ts'
import { expect, test } from './support/test.ts'
import { liveSlide, touchToBegin } from './support/visit.ts'

for (const language of ['zh-CN', 'en']) {
  test(`no serious finding on any screen (${language})`, async ({ start }) => {
    const { page } = await start({
      args: ['--windowed', '--lang', language],
      settings: 'idle: { timeoutSeconds: 20, warningSeconds: 60 }\n',
    })
    expect(await faults(page), 'attract loop').toEqual([])
    await touchToBegin(page)
    expect(await faults(page), 'home').toEqual([])
  })

  for (const deck of ['jinzhou', 'jinpu-new-area']) {
    test(`no serious finding on any slide of ${deck} (${language})`, async ({ start }) => {
      test.setTimeout(180_000)
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

  test(`no serious finding in the question and the staff’s dialog (${language})`, async ({
    start,
  }) => {
    const { page } = await start({
      args: ['--windowed', '--lang', language],
      settings: 'idle: { timeoutSeconds: 2, warningSeconds: 60 }\n',
    })
    await touchToBegin(page)
    await expect(page.getByRole('alertdialog')).toBeVisible()
    expect(await faults(page)).toEqual([])
  })
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
