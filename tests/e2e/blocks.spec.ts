import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright'
import type { Transport } from '../../src/contract/api.ts'
import { expect, test } from './support/test.ts'
import { swipe, tap } from './support/touch.ts'
import { liveSlide, screen } from './support/visit.ts'

/** Puts a slide on show, as a touch on its picture in the attract loop does. */
async function enter(page: Page, deck: string, slide: string): Promise<void> {
  await page.evaluate(
    async (where) => {
      const { brocade } = window as Window & typeof globalThis & { readonly brocade: Transport }
      await brocade.invoke('show:intent', { type: 'enter', ...where })
    },
    { deck, slide },
  )
  await expect(screen(page)).toHaveAttribute('data-slide', slide)
  await expect(liveSlide(page).locator('[data-fit]:not([data-fit=""])')).toHaveCount(1)
}

async function middle(part: Locator): Promise<{ readonly x: number; readonly y: number }> {
  // Where it is once it rests: a slide may still be coming in.
  await part.click({ trial: true })
  const box = await part.boundingBox()
  if (!box) throw new Error('it is not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const english = ['--windowed', '--lang', 'en', '--deck', 'jinzhou']

test('a finger draws the divider and turns no slide; beside it, it does', async ({ start }) => {
  const { page } = await start({ args: english })
  await enter(page, 'jinzhou', 'bijiashan')
  const divider = liveSlide(page).getByRole('slider', { name: 'Divider' })
  const at = await middle(divider)
  await swipe(page, at, { x: at.x - 150, y: at.y + 4 })
  await expect
    .poll(async () => Number(await divider.getAttribute('aria-valuenow')))
    .toBeLessThan(45)
  await expect(screen(page)).toHaveAttribute('data-slide', 'bijiashan')

  await liveSlide(page).getByRole('button', { name: 'High tide only' }).click()
  await expect(divider).toHaveAttribute('aria-valuetext', 'Low tide 0%, High tide 100%')

  await swipe(page, { x: at.x + 150, y: at.y }, { x: at.x - 250, y: at.y })
  await expect(screen(page)).toHaveAttribute('data-slide', 'sites')
})

test('a bar and a place tell more when they are touched', async ({ start }) => {
  const { page } = await start({ args: english })
  await enter(page, 'jinzhou', 'opening')
  const data = liveSlide(page).getByRole('slider', { name: 'Chart data' })
  const bar = await middle(liveSlide(page).locator('.bar').last())
  await tap(page, bar)
  await expect(data).toHaveAttribute('aria-valuetext', /^Provincial economic .*, 5$/)
  await tap(page, bar)
  await expect(data).toHaveAttribute('aria-valuenow', '0')

  await enter(page, 'jinzhou', 'rail-and-road')
  const map = liveSlide(page).getByRole('slider', { name: 'On the map' })
  await tap(page, await middle(liveSlide(page).getByText('Harbin', { exact: true })))
  await expect(map).toHaveAttribute('aria-valuetext', 'Harbin, City · Railway')
  await expect(screen(page)).toHaveAttribute('data-slide', 'rail-and-road')
  await map.press('ArrowRight')
  await expect(map).toHaveAttribute('aria-valuetext', /^Railway, Beijing/)
  await map.press('Escape')
  await expect(map).toHaveAttribute('aria-valuenow', '0')
  await expect(screen(page)).toHaveAttribute('data-slide', 'rail-and-road')
})

test('figures count up when they are first on show, and stand there afterwards', async ({
  start,
}) => {
  const { page } = await start({ args: english })
  await enter(page, 'jinzhou', 'cover')
  const counting = liveSlide(page).locator('[data-counted]')
  await page.keyboard.press('ArrowRight')
  await expect(counting).toHaveCount(3)
  expect(await liveSlide(page).innerText()).toContain('10,301')
  await expect(counting).toHaveCount(0)

  await page.keyboard.press('ArrowLeft')
  await expect(screen(page)).toHaveAttribute('data-slide', 'cover')
  // The next count, if there were one, would be seen by this.
  await page.evaluate(() => {
    new MutationObserver(() => (document.body.dataset['recounted'] = 'yes')).observe(
      document.body,
      { subtree: true, attributeFilter: ['data-counted'] },
    )
  })
  await page.keyboard.press('ArrowRight')
  await expect(screen(page)).toHaveAttribute('data-slide', 'figures')
  await page.keyboard.press('ArrowRight')
  await expect(screen(page)).toHaveAttribute('data-slide', 'brocade')
  await expect(page.locator('body')).not.toHaveAttribute('data-recounted')
})

const link = 'https://example.org/trial'

async function writeTrial(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const moments = Array.from({ length: 12 }, (_, index) => `- { when: ${1950 + index}, title: A }`)
  const text = (title: string) =>
    `# ${title}\n\n---\nid: years\nlayout: text\n---\n\n# ${title}\n\n\`\`\`timeline\n${moments.join('\n')}\n\`\`\`\n\n---\nid: own\nlink: https://example.org/own\n---\n\n# ${title}\n\nA\n\n---\nid: end\nlayout: end\n---\n\n# ${title}\n`
  await writeFile(
    join(folder, 'deck.yaml'),
    `title: Trial\nlanguages: [zh-CN, en]\nlink: { zh-CN: ${link}/zh, en: ${link}/en }\n`,
  )
  await writeFile(join(folder, 'zh-CN.md'), text('年'))
  await writeFile(join(folder, 'en.md'), text('Years'))
}

test('a finger pans the thread of time and turns no slide', async ({ start, folder }) => {
  await writeTrial(join(folder, 'trial'))
  const { page } = await start({ args: ['--windowed', '--lang', 'en', join(folder, 'trial')] })
  await enter(page, 'trial', 'years')
  const strip = liveSlide(page).getByRole('group', { name: 'Timeline' })
  const at = await middle(strip)
  await swipe(page, { x: at.x + 200, y: at.y }, { x: at.x - 200, y: at.y })
  const current = async () => Number.parseInt(await strip.locator('[aria-current]').innerText(), 10)
  await expect.poll(current).toBeGreaterThan(1951)
  await expect(screen(page)).toHaveAttribute('data-slide', 'years')

  const before = await current()
  await liveSlide(page).getByRole('button', { name: 'Earlier' }).click()
  await expect.poll(current).toBeLessThan(before)
  const title = await middle(liveSlide(page).getByRole('heading', { name: 'Years' }))
  await swipe(page, { x: title.x + 400, y: title.y }, { x: title.x, y: title.y })
  await expect(screen(page)).toHaveAttribute('data-slide', 'own')
})

test('every slide goes on on a telephone, in the language on show', async ({ start, folder }) => {
  await writeTrial(join(folder, 'trial'))
  const { page } = await start({ args: ['--windowed', '--lang', 'en', join(folder, 'trial')] })
  await enter(page, 'trial', 'years')
  const button = page.getByRole('button', { name: 'Continue on your phone' })
  await button.click()
  const dialog = page.getByRole('dialog', { name: 'Continue on your phone' })
  await expect(dialog.getByRole('img', { name: 'Continue on your phone' })).toBeVisible()
  await expect(dialog.getByText(`${link}/en#years`)).toBeVisible()
  // Letters, not a way out.
  await expect(dialog.getByRole('link')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(button).toBeFocused()

  await page.getByRole('button', { name: '简体中文' }).click()
  await page.getByRole('button', { name: '用手机继续看' }).click()
  await expect(page.getByRole('dialog').getByText(`${link}/zh#years`)).toBeVisible()
  await page.getByRole('dialog').getByRole('button').click()

  await enter(page, 'trial', 'own')
  await page.getByRole('button', { name: '用手机继续看' }).click()
  await expect(page.getByRole('dialog').getByText('https://example.org/own')).toBeVisible()
  await page.keyboard.press('Escape')

  await enter(page, 'trial', 'end')
  await expect(liveSlide(page).getByText(`${link}/zh`, { exact: true })).toBeVisible()
  await expect(liveSlide(page).getByRole('img')).toBeVisible()
})

test('a deck that is not on the web shows no way there', async ({ start }) => {
  const { page } = await start({ args: english })
  await enter(page, 'jinzhou', 'welcome')
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible()
  await expect(page.getByRole('button', { name: /phone/i })).toHaveCount(0)
})
