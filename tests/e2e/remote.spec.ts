import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { freePort } from '../../src/main/remote/testing/free-port.ts'
import { save, slides, writeDeck } from './support/deck.ts'
import { faults } from './support/faults.ts'
import { patient } from './support/launch.ts'
import { launchBrowser, openPhone } from './support/phones.ts'
import { presenterOf } from './support/presenter.ts'
import { expect, test } from './support/test.ts'
import { screen } from './support/visit.ts'

interface Hall {
  readonly presenter: Page
  /** Where the door for telephones is. */
  readonly port: number
  /** Opens the door in the presenter's window, where it shows its codes. */
  readonly openDoor: () => Promise<void>
  /** The address in a code that the presenter's window shows now. */
  readonly code: (role: 'guide' | 'follow') => Promise<string>
  /** A telephone at an address. */
  readonly phone: (model: Parameters<typeof openPhone>[1], address: string) => Promise<Page>
  /** Expects the audience to see a slide. */
  readonly shows: (slide: string) => Promise<void>
}

/** What only a presenter reads. */
const secret = '只给讲解员'

const led = test.extend<{ readonly hall: Hall }, { readonly phones: Browser }>({
  phones: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from it
    async ({}, use) => {
      const phones = await launchBrowser()
      await use(phones)
      await phones.close()
    },
    { scope: 'worker' },
  ],
  /** A presenter with a deck of six slides, s1 … s6, and telephones in a browser of their own. */
  hall: async ({ start, folder, phones }, use) => {
    const deck = join(folder, 'trial')
    await writeDeck(deck)
    const words = slides(6, (number) => `第${number}页`)
    await save(join(deck, 'zh-CN.md'), words.replaceAll('<!-- ', `<!-- ${secret}：`))
    const port = await freePort()
    const { app, page } = await start({
      args: ['--windowed', '--presenter', deck],
      settings: `${patient}remote: { network: 127.0.0.1, port: ${port} }\n`,
    })
    const presenter = await presenterOf(app)
    await use({
      presenter,
      port,
      async openDoor() {
        await button(presenter, '遥控').click()
        await button(presenter, '打开遥控').click()
      },
      code: async (role) =>
        (await presenter.getByText(new RegExp(`/\\?${role}=`)).textContent()) ?? '',
      phone: (model, address) => openPhone(phones, model, address),
      shows: (slide) => expect(screen(page)).toHaveAttribute('data-slide', slide),
    })
    for (const context of phones.contexts()) await context.close()
  },
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The slide that a telephone has. */
const has = (phone: Page, slide: string) =>
  expect(phone.locator('[data-line=open]')).toHaveAttribute('data-slide', slide)

led('one drives, hands over when asked, and a follower only reads', async ({ hall }) => {
  const { presenter, shows } = hall
  await hall.openDoor()
  const li = await hall.phone('iphone', await hall.code('guide'))
  await expect(button(li, '下一页')).toBeVisible()
  // The code was spent, and the next one stands in its place.
  const wang = await hall.phone('android', await hall.code('guide'))
  const told: string[] = []
  const visitor = await hall.phone('small', 'about:blank')
  visitor.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => told.push(String(payload)))
  })
  await visitor.goto(await hall.code('follow'))

  await button(li, '下一页').tap()
  await shows('s1')
  await button(li, '下一页').tap()
  await shows('s2')
  await has(wang, 's2')
  await has(visitor, 's2')
  await expect(visitor.getByRole('heading', { name: 'Page 2' })).toBeVisible()
  await expect(li.getByText(`${secret}：第2页`)).toBeVisible()
  await button(visitor, '中文').tap()
  await expect(visitor.getByRole('heading', { name: '第2页' })).toBeVisible()

  // Whoever does not drive is told so, and moves nothing.
  await expect(button(wang, 'Next')).toHaveAttribute('aria-disabled', 'true')
  await button(wang, 'Next').tap({ force: true })
  await presenter.keyboard.press('PageDown')
  await expect(presenter.getByText(/现在由“.+”主控/)).toBeVisible()
  await button(wang, 'Ask for it').tap()
  await expect(li.getByRole('alert')).toContainText('请求主控')
  await shows('s2')
  await button(li, '交出主控').tap()
  await button(wang, 'Next').tap()
  await shows('s3')
  await has(li, 's3')
  await expect(button(li, '下一页')).toHaveAttribute('aria-disabled', 'true')
  for (const phone of [li, wang, visitor]) expect(await faults(phone)).toEqual([])

  // The desk takes over whenever it wants.
  await button(presenter, '关闭').click()
  await button(presenter, '接管').click()
  await presenter.keyboard.press('PageDown')
  await shows('s4')
  await has(visitor, 's4')
  await expect(button(wang, 'Next')).toHaveAttribute('aria-disabled', 'true')
  await presenter.keyboard.press('b')
  await expect(visitor.getByRole('status').filter({ hasText: '讲解' })).toBeVisible()
  expect(told.length).toBeGreaterThan(0)
  expect(told.join('')).not.toContain(secret)
})

led('a code opens once, and a telephone that is sent away is gone at once', async ({ hall }) => {
  const { presenter } = hall
  await hall.openDoor()
  const code = await hall.code('guide')
  const li = await hall.phone('iphone', code)
  await expect(button(li, '下一页')).toBeVisible()
  const thief = await hall.phone('android', code)
  await expect(thief.getByText('这个二维码已失效')).toBeVisible()
  const media = new URL('/media/trial/cover.svg', code).href
  expect((await thief.request.get(media)).status()).toBe(401)

  await button(presenter, '断开').click()
  await expect(li.getByText('这台手机已断开')).toBeVisible()
  await li.reload()
  await expect(li.getByText('这个二维码已失效')).toBeVisible()
  await expect(presenter.getByText('还没有手机连上来')).toBeVisible()
})

led('a telephone that loses the network comes back to the slide on show', async ({ hall }) => {
  const { presenter, shows } = hall
  await hall.openDoor()
  const li = await hall.phone('iphone', await hall.code('guide'))
  const visitor = await hall.phone('small', await hall.code('follow'))
  await button(li, '下一页').tap()
  await has(visitor, 's1')
  for (const phone of [li, visitor]) await phone.context().setOffline(true)
  await expect(li.getByText('连接断了，正在重连…')).toBeVisible()
  await button(presenter, '关闭').click()
  await button(presenter, '接管').click()
  await presenter.keyboard.press('End')
  await shows('s6')
  for (const phone of [li, visitor]) await phone.context().setOffline(false)
  await has(li, 's6')
  await has(visitor, 's6')
  await expect(button(li, '下一页')).toHaveAttribute('aria-disabled', 'true')
})

led('a port that another program has is said, and tried again', async ({ hall }) => {
  const other = createServer().listen(hall.port, '127.0.0.1')
  await once(other, 'listening')
  await hall.openDoor()
  await expect(hall.presenter.getByText(`端口${hall.port}已被其他程序占用`)).toBeVisible()
  await new Promise((resolve) => other.close(resolve))
  await button(hall.presenter, '再试一次').click()
  expect(await hall.code('follow')).toContain(`127.0.0.1:${hall.port}`)
})
