import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { writeDeck } from './support/deck.ts'
import { faults } from './support/faults.ts'
import { patient } from './support/launch.ts'
import { saidIn } from './support/log.ts'
import { pin, settingsWithPin } from './support/pin.ts'
import { areaOf, plug, presenterOf } from './support/presenter.ts'
import { enterPin } from './support/staff.ts'
import { expect, test } from './support/test.ts'
import { screen, touchToBegin } from './support/visit.ts'

interface Desk {
  readonly app: ElectronApplication
  /** The visitors' window. */
  readonly page: Page
  readonly presenter: Page
  /** A folder of the app's own. */
  readonly state: string
  /** Expects the audience to see a slide. */
  readonly shows: (slide: string) => Promise<void>
}

const seated = test.extend<{ readonly desk: Desk }>({
  /** A deck of six slides of a minute each, s1 … s6, with its title for notes. */
  desk: async ({ start, folder }, use) => {
    const deck = join(folder, 'trial')
    await writeDeck(deck)
    const about = 'title: { zh-CN: 试验, en: Trial }\nlanguages: [zh-CN, en]\ndurationMinutes: 6\n'
    await writeFile(join(deck, 'deck.yaml'), about)
    const launched = await start({ args: ['--windowed', '--presenter', deck], settings: patient })
    const { app, page } = launched
    const presenter = await presenterOf(app)
    const shows = (slide: string) => expect(screen(page)).toHaveAttribute('data-slide', slide)
    await use({ app, page, presenter, state: join(launched.folder, 'state/brocade'), shows })
  },
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

seated(
  'a clicker leads with either window in front, and whoever types, types',
  async ({ desk }) => {
    const { page, presenter, shows } = desk
    const keys = presenter.keyboard
    await keys.press('F5')
    await shows('s1')
    await keys.press('PageDown')
    await shows('s2')
    await page.keyboard.press('PageDown')
    await shows('s3')
    await expect(presenter.getByText('3 / 6')).toBeVisible()

    // A number and Enter, also where a button has the keyboard.
    await button(presenter, '黑屏').focus()
    await keys.press('5')
    await expect(presenter.getByText('按Enter跳到这一页')).toBeVisible()
    await keys.press('Enter')
    await shows('s5')

    // A button that the keys have come to is pressed, and turns nothing; pressed by hand it lets go.
    await keys.press('Enter')
    await expect(button(presenter, '黑屏')).toHaveAttribute('aria-pressed', 'true')
    await button(presenter, '黑屏').click()
    await expect(button(presenter, '黑屏')).toHaveAttribute('aria-pressed', 'false')
    await keys.press('Enter')
    await shows('s6')

    // By a part of the title, in English or pinyin, from the other window too.
    await page.keyboard.press('g')
    const field = presenter.getByRole('combobox', { name: '跳到某一页' })
    await expect(field).toBeFocused()
    await keys.type('b')
    await expect(button(presenter, '黑屏')).toHaveAttribute('aria-pressed', 'false')
    await field.fill('page 4')
    await expect(presenter.getByRole('option', { name: '第4页 Page 4' })).toBeVisible()
    await keys.press('Enter')
    await shows('s4')
    await expect(field).toHaveValue('')

    // Escape closes what is open, and only then ends the walkthrough.
    await keys.press('?')
    await expect(presenter.getByRole('dialog', { name: '按键说明' })).toContainText('Page Down')
    await keys.press('Escape')
    await expect(presenter.getByRole('dialog')).toHaveCount(0)
    await shows('s4')
    await keys.press('o')
    await expect(presenter.getByRole('dialog', { name: /总览/ })).toBeVisible()
    await keys.press('Home')
    await keys.press('Enter')
    await shows('s1')
    await keys.press('F5')
    await keys.press('Escape')
    await expect(screen(page)).toHaveAttribute('data-screen', 'attract')
  },
)

seated(
  'the presenter reads one language and sees ahead while the audience has another',
  async ({ desk }) => {
    const { page, presenter, shows } = desk
    await button(presenter, '从头讲解').press('Enter')
    await shows('s1')
    const notes = presenter.locator('[data-notes]')
    await expect(notes).toHaveAccessibleName('备注')
    await presenter.getByRole('group', { name: '备注和下一页的语言' }).getByText('English').click()
    await expect(notes).toHaveText('Page 1')
    await expect(screen(page)).toHaveAttribute('lang', 'zh-CN')
    await presenter.getByRole('group', { name: '讲解台的语言' }).getByText('English').click()
    await presenter.getByRole('group', { name: 'Audience reads' }).getByText('English').click()
    await expect(screen(page)).toHaveAttribute('lang', 'en')

    await button(presenter, 'Freeze').click()
    await presenter.keyboard.press('PageDown')
    await expect(notes).toHaveText('Page 2')
    await shows('s1')
    await button(presenter, 'Freeze').click()
    await shows('s2')

    // A minute is planned for each slide: the second comes too soon.
    await expect(presenter.getByRole('region', { name: 'Time' })).toContainText('Slow down')
    await presenter.getByRole('button', { name: /click to reset/ }).click()
    expect(await faults(presenter)).toEqual([])
  },
)

seated(
  'a walkthrough leaves its times, and they go where somebody says',
  async ({ desk, folder }) => {
    const { app, presenter, shows, state } = desk
    await presenter.keyboard.press('F5')
    await shows('s1')
    await presenter.keyboard.press('PageDown')
    await shows('s2')
    await button(presenter, '结束讲解').click()
    await button(presenter, '讲解记录').click()
    const table = presenter.getByRole('dialog', { name: '讲解记录' })
    await expect(table.getByRole('row', { name: '2 第2页 1:00' })).toBeVisible()

    const file = join(folder, 'times.csv')
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, file)
    await button(presenter, '另存为CSV').click()
    await expect(table).toContainText(`已保存到${file}`)
    const csv = await readFile(file, 'utf8')
    expect(csv.startsWith('\u{feff}number,')).toBe(true)
    expect(csv).toMatch(/\r\n2,trial,s2,.*,第2页,Page 2,[\d.]+,60\r\n$/u)
    await expect.poll(() => readdir(join(state, 'walkthroughs'))).toHaveLength(1)
  },
)

seated(
  'a presenter’s page that crashes comes back, and closing its window ends what it led',
  async ({ desk }) => {
    const { app, page, presenter, shows, state } = desk
    await presenter.keyboard.press('F5')
    await presenter.keyboard.press('PageDown')
    await shows('s2')
    const window = await app.browserWindow(presenter)
    await window.evaluate((it) => it.webContents.forcefullyCrashRenderer())
    await expect.poll(() => saidIn(join(state, '../..'))).toContain('the page crashed')
    // A page that crashed is lost to Playwright: main asks it.
    const position = () =>
      window.evaluate(async ({ webContents }) =>
        webContents.isCrashed() || webContents.isLoading()
          ? ''
          : String(await webContents.executeJavaScript('document.body.innerText')),
      )
    await expect.poll(position).toContain('2 / 6')
    await page.keyboard.press('PageDown')
    await shows('s3')
    await window.evaluate((it) => it.close())
    await expect(screen(page)).toHaveAttribute('data-screen', 'attract')
  },
)

test('on two displays each has its own, they change places, and one that goes leaves nobody out', async ({
  start,
  folder,
}) => {
  await writeDeck(join(folder, 'trial'))
  const first = await start({ args: ['--presenter', join(folder, 'trial')] })
  const { app, page } = first
  const presenter = await presenterOf(app)
  const [left, right] = [
    { x: 0, y: 0, width: 1920, height: 1080 },
    { x: 1920, y: 0, width: 1600, height: 900 },
  ]
  const corners = async (audience: Page, other: Page) => {
    const [one, two] = [await areaOf(first.app, audience), await areaOf(first.app, other)]
    return [one.x, one.width, two.x]
  }
  await presenter.keyboard.press('F5')
  await expect(screen(page)).toHaveAttribute('data-slide', 's1')

  await plug(app, [left, right])
  // X11 wants a pixel more than the screen has (bounds.ts).
  const more = process.platform === 'linux' ? 1 : 0
  await expect.poll(() => corners(page, presenter)).toEqual([0, 1920 + more, 1920])
  await button(presenter, '对调两块屏幕').click()
  await expect.poll(() => corners(page, presenter)).toEqual([1920, 1600 + more, 0])

  // Unplugged in mid-talk: the audience is whole on what is left, the presenter above it.
  await plug(app, [left])
  await expect.poll(() => corners(page, presenter)).toEqual([0, 1920 + more, 320])
  await presenter.keyboard.press('PageDown')
  await expect(screen(page)).toHaveAttribute('data-slide', 's2')
  // Plugged in again they sit as they were last left.
  await plug(app, [left, right])
  await expect.poll(() => corners(page, presenter)).toEqual([1920, 1600 + more, 0])
  const kept = await readFile(join(first.folder, 'state/brocade/displays.json'), 'utf8')
  expect(kept).toContain('1600x900+1920+0')
})

test('S opens the presenter’s window: at once, or for whoever knows the PIN', async ({
  start,
  folder,
}) => {
  await writeDeck(join(folder, 'trial'))
  const args = [join(folder, 'trial')]
  const open = await start({ args, settings: patient })
  await touchToBegin(open.page)
  await open.page.keyboard.press('s')
  await presenterOf(open.app)
  await open.app.close()

  const { app, page } = await start({ args, settings: `language: en\n${settingsWithPin()}` })
  await touchToBegin(page)
  await page.keyboard.press('s')
  await enterPin(page, pin)
  await button(page, 'Guided tour').click()
  await presenterOf(app)
})
