import type { Page } from 'playwright'
import { patient } from './support/launch.ts'
import { expect, test } from './support/test.ts'
import { screen } from './support/visit.ts'
import { walk } from './support/walk.ts'
import { resize } from './support/window.ts'

/**
 * The controls that somebody who sits does not reach (EN 301 549, 8.3.2): those whose middle is not in
 * the lower half of the window. What is as high as its slide, to be drawn or pushed along anywhere,
 * needs only to come down there.
 */
function outOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const half = innerHeight / 2
    const dialogs = [...document.querySelectorAll('[aria-modal=true]')]
    const top = dialogs.findLast((dialog) => !dialog.closest('[inert]'))
    const corner = [...document.querySelectorAll('.corner')]
    const isClipped = (element: Element, at: number): boolean => {
      for (let box = element.parentElement; box; box = box.parentElement) {
        const { top: above, bottom } = box.getBoundingClientRect()
        const clips = getComputedStyle(box).overflowY !== 'visible'
        if (clips && (at < above || at > bottom)) return true
      }
      return false
    }
    const controls = [...(top ? [top, ...corner] : [document.body])].flatMap((root) => [
      ...root.querySelectorAll('button:not(:disabled), input, [tabindex="0"]'),
    ])
    const found = new Set<string>()
    for (const control of controls) {
      if (control.closest('[inert], [aria-hidden=true]')) continue
      if (!control.checkVisibility({ visibilityProperty: true })) continue
      const box = control.getBoundingClientRect()
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      const drawn = !control.matches('button, input')
      if (drawn ? box.bottom >= half + 48 : y > half) continue
      // What has been pushed out of a list that scrolls is not seen.
      if (isClipped(control, y)) continue
      const seen = document.elementFromPoint(x, y)
      if (!seen || !(control.contains(seen) || seen.contains(control))) continue
      const name = control.getAttribute('aria-label') ?? control.textContent?.trim() ?? ''
      found.add(`${control.tagName} ${name} at ${Math.round(y)} of ${innerHeight}`)
    }
    return [...found]
  })
}

async function expectInReach(page: Page, where: string): Promise<void> {
  await expect.poll(() => outOfReach(page), where).toEqual([])
}

async function turnOn(page: Page, wish: string): Promise<void> {
  await page.getByRole('button', { name: '显示与辅助' }).click()
  await page.getByRole('switch', { name: wish }).click()
}

for (const [width, height] of [
  [1920, 1080],
  [1080, 1920],
] as const) {
  test(`from a seat everything is in reach (${width} × ${height})`, async ({ start }) => {
    test.setTimeout(180_000)
    const { app, page } = await start({ settings: patient })
    await resize(app, page, width, height)
    // Before anybody has asked for it: a touch anywhere begins, and these stand low.
    for (const name of [/轻触屏幕/, '显示与辅助', 'English']) {
      const box = await page.getByRole('button', { name }).boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 0) / 2, `${name}`).toBeGreaterThan(height / 2)
    }
    await turnOn(page, '按钮下移')
    await expect(screen(page)).toHaveAttribute('data-reach')
    await expectInReach(page, 'comfort panel')
    await page.getByRole('radio', { name: '最大' }).check()
    await expectInReach(page, 'comfort panel in the largest text')
    await page.getByRole('button', { name: '恢复默认' }).click()
    await page.getByRole('switch', { name: '按钮下移' }).click()
    await page.getByRole('button', { name: '完成' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expectInReach(page, 'home')

    await page.getByRole('button', { name: /锦绣之州/ }).click()
    await walk(page, async (number) => expectInReach(page, `slide ${number}`))
    await page.getByRole('button', { name: '总览' }).click()
    await expectInReach(page, 'overview')
    await page.getByRole('dialog').getByRole('button', { name: '返回首页' }).click()
    await expect(screen(page)).toHaveAttribute('data-screen', 'home')
    await expectInReach(page, 'home, with a way back')

    await turnOn(page, '朗读')
    await expect(page.getByRole('region', { name: '朗读' })).toBeVisible()
    await expectInReach(page, 'home, reading aloud')
    await page.getByRole('button', { name: /锦绣之州/ }).click()
    await expect(screen(page)).toHaveAttribute('data-screen', 'deck')
    await expectInReach(page, 'a slide, reading aloud')
  })

  test(`from a seat questions can be answered (${width} × ${height})`, async ({ start }) => {
    const { app, page } = await start({
      settings: 'idle: { timeoutSeconds: 6, warningSeconds: 60 }\n',
    })
    await resize(app, page, width, height)
    await turnOn(page, '按钮下移')
    await page.getByRole('button', { name: '完成' }).click()
    await expect(page.getByRole('alertdialog')).toBeVisible({ timeout: 20_000 })
    await expectInReach(page, 'question')
  })
}
