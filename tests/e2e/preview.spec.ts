import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { save, slides, writeDeck } from './support/deck.ts'
import { expect, test } from './support/test.ts'
import { liveSlide, touchToBegin } from './support/visit.ts'

const clean = slides(6, (number) => `第${number}页`)
const faulty = clean.replace('第4页。', '第4页。<b>粗</b>')

/** An editor that writes down what it is asked to open. */
async function fakeEditor(folder: string): Promise<{ editor: string; asked: string }> {
  const editor = join(folder, 'editor.sh')
  const asked = join(folder, 'asked.txt')
  await writeFile(editor, `#!/bin/sh\necho "$@" >> '${asked}'\n`)
  await chmod(editor, 0o755)
  return { editor, asked }
}

test('an author sees what is wrong, opens its line, mends it, and is left alone', async ({
  start,
  folder,
}) => {
  const deck = join(folder, 'trial')
  await writeDeck(deck)
  await save(join(deck, 'zh-CN.md'), faulty)
  const line = faulty.split('\n').findIndex((text) => text.includes('<b>')) + 1
  const { editor, asked } = await fakeEditor(folder)
  const { page } = await start({ args: ['--windowed', deck], env: { LAUNCH_EDITOR: editor } })
  await touchToBegin(page)

  const tag = page.getByRole('button', { name: '文稿检查：' })
  await expect(tag).toHaveAttribute('aria-expanded', 'false')
  await tag.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('region', { name: '文稿检查' })
  const row = panel.getByRole('button', { name: `zh-CN.md 第${line}行` }).first()
  await expect(row).toContainText('警告')
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .include('.preview')
    .analyze()
  expect(violations).toEqual([])

  await row.click()
  await expect(panel.getByRole('status')).toContainText(`第${line}行`)
  expect(await readFile(asked, 'utf8')).toMatch(new RegExp(`/trial/zh-CN\\.md ${line} \\d+\\n$`))

  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(tag).toBeFocused()
  await expect(liveSlide(page).getByRole('heading')).toHaveText('第1页')

  await save(join(deck, 'zh-CN.md'), clean)
  await expect(tag).toBeHidden()
})

test('visitors of a kiosk are told of nothing and open nothing', async ({ start, folder }) => {
  const deck = join(folder, 'trial')
  await writeDeck(deck)
  await save(join(deck, 'zh-CN.md'), faulty)
  const { editor, asked } = await fakeEditor(folder)
  const { page } = await start({ args: [deck], env: { LAUNCH_EDITOR: editor } })
  await touchToBegin(page)
  const answers = await page.evaluate(async () => {
    const place = { deck: 'trial', file: 'zh-CN.md', line: 1, column: 1 }
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
    return {
      findings: await window.brocade.invoke('preview:findings', null),
      opened: await window.brocade.invoke('preview:open', place),
      loaded: loaded.filter((name) => name.includes('Preview')),
    }
  })
  expect(answers).toEqual({ findings: [], opened: 'refused', loaded: [] })
  await expect(page.getByRole('button', { name: '文稿检查' })).toHaveCount(0)
  await expect(readFile(asked)).rejects.toThrow()
})
