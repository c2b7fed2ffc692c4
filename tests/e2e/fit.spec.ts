import { join } from 'node:path'
import type { Page } from 'playwright'
import { clipped } from './support/clipped.ts'
import { setTextSize, textSizes } from './support/comfort.ts'
import { save, writeDeck } from './support/deck.ts'
import { patient } from './support/launch.ts'
import { setTexts } from './support/lines.ts'
import { expect, test } from './support/test.ts'
import { misset } from './support/typesetting.ts'
import { liveSlide, screen, touchToBegin } from './support/visit.ts'
import { walk } from './support/walk.ts'
import { resize } from './support/window.ts'

/** `check` measures the two that most visitors stand before at every size (check.spec.ts). */
const panels = [
  [1920, 1080],
  [1080, 1920],
  [3840, 2160],
  [1024, 768],
  [3840, 1080],
] as const

function isCommon(width: number): boolean {
  return width === 1920 || width === 1080
}

/** The short deck is read at every size on those two, all else at the ends of the scale. */
function sizesOf(deck: string, width: number): readonly (typeof textSizes)[number][] {
  return deck === 'jinpu-new-area' && isCommon(width) ? textSizes : [1, 4]
}

/** What a typesetter would send back of the live slide. */
async function missetOn(page: Page, language: string): Promise<readonly string[]> {
  const texts = await setTexts(liveSlide(page))
  for (const text of texts) expect(text.language, 'the language it is in').toBe(language)
  return texts.flatMap(misset)
}

/** How large the live slide's words are, in rem: the middle one of its letters beside title and figures. */
function bodySize(page: Page): Promise<number> {
  return liveSlide(page)
    .locator('[data-fit]')
    .evaluate((slide) => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
      const sizes: number[] = []
      const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement
        if (!parent || parent.closest('h1, header, svg, button, .value, .visually-hidden')) continue
        const size = parseFloat(getComputedStyle(parent).fontSize) / rem
        for (const letter of node.textContent ?? '') if (letter.trim()) sizes.push(size)
      }
      return sizes.toSorted((one, other) => one - other)[Math.floor(sizes.length / 2)] ?? 0
    })
}

for (const deck of ['jinzhou', 'jinpu-new-area']) {
  for (const language of ['zh-CN', 'en']) {
    for (const [width, height] of panels) {
      const well = isCommon(width) ? ', and its lines break well' : ''
      const title = `every word of ${deck} can be read on ${width} × ${height}${well} (${language})`
      test(title, async ({ start }) => {
        test.setTimeout(300_000)
        const { app, page } = await start({
          args: ['--windowed', '--lang', language, '--deck', deck],
          settings: patient,
        })
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await resize(app, page, width, height)
        expect(await clipped(page), 'attract loop').toEqual([])
        await touchToBegin(page)
        const growth: number[] = []
        const before = new Map<number, number>()
        for (const size of sizesOf(deck, width)) {
          await setTextSize(page, size)
          await walk(page, async (number) => {
            const where = `slide ${number} at text size ${size}`
            await expect.poll(() => clipped(page), where).toEqual([])
            const body = await bodySize(page)
            if (size > 1) {
              expect(body, `${where} is no smaller`).toBeGreaterThanOrEqual(
                0.99 * (before.get(number) ?? 0),
              )
            }
            if (isCommon(width)) expect(await missetOn(page, language), where).toEqual([])
            if (size === 1) before.set(number, body)
            if (size === 4) growth.push(body / (before.get(number) ?? 1))
          })
        }
        const median = growth.toSorted((one, other) => one - other)[growth.length >> 1]
        expect(median, 'the largest text is felt').toBeGreaterThanOrEqual(1.3)
      })
    }
  }
}

test('what is far too much for a slide is a labelled scroll away', async ({ start, folder }) => {
  await writeDeck(folder)
  const sentences = Array.from({ length: 60 }, (_, index) => `这是第${index + 1}句很长很长的话。`)
  await save(
    join(folder, 'zh-CN.md'),
    `---\nid: s1\nlayout: text\n---\n\n# 太满了\n\n${sentences.join('\n\n')}\n`,
  )
  const { page } = await start({ args: ['--windowed', '--deck', 'trial', folder] })
  await touchToBegin(page)
  const slide = liveSlide(page).locator('[data-fit]')
  await expect(slide).toHaveAttribute('data-fit', 'overflow')
  const last = slide.getByText('这是第60句', { exact: false })
  await expect(last).not.toBeInViewport()
  const more = slide.getByRole('button', { name: '还有' })
  await expect(async () => {
    if (await more.isVisible()) await more.click()
    await expect(last).toBeInViewport({ timeout: 200 })
  }).toPass()
  await slide.getByRole('button', { name: '回到开头' }).click()
  await expect(slide.getByRole('heading', { name: '太满了' })).toBeInViewport()
  await expect(screen(page)).toHaveAttribute('data-screen', 'deck')
})
