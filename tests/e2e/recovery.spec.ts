import { join } from 'node:path'
import type { ElectronApplication } from 'playwright'
import { writeDeck } from './support/deck.ts'
import { patient } from './support/launch.ts'
import { saidIn } from './support/log.ts'
import { expect, test } from './support/test.ts'
import { screen, touchToBegin } from './support/visit.ts'

/** What the page says of itself, asked from main: a page that crashed is lost to the test's own. */
function shown(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents || contents.isCrashed() || contents.isLoading()) return ''
    const data = contents.executeJavaScript(
      '`${document.documentElement.dataset.screen} ${document.documentElement.dataset.slide}`',
    )
    // A page that is replaced meanwhile never answers.
    const replaced = new Promise((resolve) => contents.once('did-start-loading', () => resolve('')))
    return String(await Promise.race([data, replaced]))
  })
}

for (const [fault, said] of [
  ['crashes', 'the page crashed'],
  ['hangs', 'the page hangs'],
] as const) {
  test(`a page that ${fault} comes back where the visitor was`, async ({ start, folder }) => {
    await writeDeck(join(folder, 'trial'))
    const launched = await start({ args: [join(folder, 'trial')] })
    const { app, page } = launched
    await touchToBegin(page)
    await page.keyboard.press('PageDown')
    await expect(screen(page)).toHaveAttribute('data-slide', 's2')
    await app.evaluate(({ BrowserWindow }, how) => {
      const [window] = BrowserWindow.getAllWindows()
      if (how === 'crashes') window?.webContents.forcefullyCrashRenderer()
      // Electron says so itself some seconds after a touch that the page does not answer.
      else window?.emit('unresponsive')
    }, fault)
    await expect.poll(() => saidIn(launched.folder)).toContain(said)
    await expect.poll(() => shown(app), { timeout: 5000 }).toBe('deck s2')
  })
}

test('a page that crashes again starts over, away from the slide that may be to blame', async ({
  start,
  folder,
}) => {
  await writeDeck(join(folder, 'trial'))
  const { app, page } = await start({ args: [join(folder, 'trial')] })
  await touchToBegin(page)
  const crash = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    )
  await crash()
  await expect.poll(() => shown(app), { timeout: 5000 }).toBe('deck s1')
  await crash()
  await expect.poll(() => shown(app), { timeout: 5000 }).toMatch(/^attract/)
})

test('a page that hangs comes back though nobody touches it', async ({ start }) => {
  const launched = await start({ settings: patient })
  const { app, page } = launched
  // It never answers.
  page
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined)
  await expect.poll(() => saidIn(launched.folder), { timeout: 40_000 }).toContain('the page hangs')
  await expect.poll(() => shown(app), { timeout: 5000 }).toMatch(/^attract/)
})

test('a screen on which nothing is drawn any more is drawn again', async ({ start }) => {
  const launched = await start({ settings: patient })
  const { app, page } = launched
  const stopped = await app.evaluate(({ app: own }) => {
    const drawing = own.getAppMetrics().filter(({ type }) => type === 'GPU')
    for (const { pid } of drawing) process.kill(pid, 'SIGSTOP')
    return drawing.length
  })
  expect(stopped).toBeGreaterThan(0)
  await expect
    .poll(() => saidIn(launched.folder), { timeout: 30_000 })
    .toContain('nothing is drawn: starting what draws anew')
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
  await touchToBegin(page)
  await expect(screen(page)).toHaveAttribute('data-screen', 'home')
})
