import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { save, slides, writeDeck } from './support/deck.ts'
import { patient } from './support/launch.ts'
import { expect, test } from './support/test.ts'
import { liveSlide, screen, touchToBegin } from './support/visit.ts'

/** A soft tone of so many seconds, as a WAV file. */
function tone(seconds: number): Buffer {
  const rate = 8000
  const samples = Buffer.alloc(rate * seconds)
  for (let at = 0; at < samples.length; at += 1) samples[at] = 128 + 20 * Math.sin(at / 6)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}

/** The deck of `writeDeck`, each slide with a recording of its own in both languages. */
async function writeSpokenDeck(folder: string, seconds: number): Promise<void> {
  await writeDeck(folder, 3)
  await mkdir(join(folder, 'media'))
  await writeFile(join(folder, 'media/tone.wav'), tone(seconds))
  const spoken = (text: string) => text.replaceAll(/^layout: text$/gm, '$&\naudio: media/tone.wav')
  await save(join(folder, 'zh-CN.md'), spoken(slides(3, (number) => `第${number}页`)))
  await save(join(folder, 'en.md'), spoken(slides(3, (number) => `Page ${number}`)))
}

const bar = (page: Page, name = '朗读') => page.getByRole('region', { name })

async function turnOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '显示与辅助' }).click()
  await page.getByRole('switch', { name: '朗读' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('a slide is read from its recording, with captions, and keeps its listener’s session', async ({
  start,
  folder,
}) => {
  await writeSpokenDeck(join(folder, 'trial'), 9)
  const { page } = await start({
    args: ['--windowed', join(folder, 'trial')],
    settings: 'idle: { timeoutSeconds: 3, warningSeconds: 60 }\n',
  })
  await touchToBegin(page)
  await turnOn(page)
  // Headphones first.
  await expect(bar(page)).toContainText('请戴上耳机')
  expect(Number(await page.getByRole('slider', { name: '音量' }).inputValue())).toBeLessThan(0.5)
  await bar(page).getByRole('button', { name: '开始' }).click()

  await expect(bar(page)).toContainText('第1页')
  await expect(bar(page).getByRole('button', { name: '暂停' })).toBeVisible()
  const question = page.getByRole('alertdialog')
  await expect(bar(page)).toContainText('第1页。', { timeout: 15_000 })
  await expect(bar(page).getByRole('button', { name: '再读一遍' })).toBeVisible({ timeout: 20_000 })
  await expect(question).toHaveCount(0)
  // Nobody listens any more.
  await expect(question).toBeVisible({ timeout: 20_000 })
  await question.getByRole('button', { name: '重新开始' }).click()
  await expect(bar(page)).toHaveCount(0)
})

test('the reading follows the slide and the language, and stops when it is told to', async ({
  start,
  folder,
}) => {
  await writeSpokenDeck(join(folder, 'trial'), 30)
  const { page } = await start({
    args: ['--windowed', join(folder, 'trial')],
    settings: `sound: { output: loudspeaker }\n${patient}`,
  })
  await touchToBegin(page)
  await turnOn(page)
  await expect(bar(page)).toContainText('第1页')
  await page.getByRole('button', { name: '下一页' }).click()
  await expect(bar(page)).toContainText('第2页')
  // The slide has made room: nothing of it lies below the bar.
  const edge = (await bar(page).boundingBox())?.y ?? 0
  const controls = await page.getByRole('button', { name: '下一页' }).boundingBox()
  expect((controls?.y ?? 0) + (controls?.height ?? 0)).toBeLessThanOrEqual(edge)

  await page.getByRole('button', { name: 'English' }).click()
  const spoken = bar(page, 'Read aloud')
  await expect(spoken).toContainText('Page 2')
  await expect(spoken.locator('[lang=en]').first()).toBeVisible()
  await spoken.getByRole('button', { name: 'Pause' }).click()
  await page.keyboard.press('PageDown')
  await expect(spoken).toContainText('Page 3')
  await expect(spoken.getByRole('button', { name: 'Go on' })).toBeVisible()
  await spoken.getByRole('button', { name: 'Stop reading' }).click()
  await expect(spoken).toHaveCount(0)
  await expect(liveSlide(page)).toBeVisible()
})

test('a hall without sound offers none', async ({ start }) => {
  const { page } = await start({ settings: 'sound: { output: off }\n' })
  await page.getByRole('button', { name: '显示与辅助' }).click()
  await expect(page.getByRole('switch', { name: '减少动画' })).toBeVisible()
  await expect(page.getByRole('switch', { name: '朗读' })).toHaveCount(0)
  await expect(screen(page)).toHaveAttribute('data-screen', 'home')
})
