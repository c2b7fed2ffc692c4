import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, ElectronApplication, Page } from 'playwright'
import type { Transport } from '../../../src/contract/api.ts'
import { pages } from '../../../src/contract/origin.ts'
import type { RemoteAddress } from '../../../src/contract/tour.ts'
import { createPhone } from '../../../src/main/remote/testing/phone.ts'
import { freePort } from '../../../src/main/remote/testing/free-port.ts'
import { startApp } from '../app.ts'
import { writeSampleDeck } from '../sample-deck.ts'

/** A hall in which somebody leads, with a key at the desk or from a telephone. */
export interface Hall {
  readonly audience: Page
  readonly presenter: Page
  /** The guide's remote, in a browser of its own. */
  readonly telephone: Page
  /** Fills the hall up to so many telephones that follow. */
  follow(count: number): Promise<void>
  close(): Promise<void>
}

/** Opens a hall with a deck of so many slides, on the loopback. */
export async function openHall(browser: Browser, slides: number): Promise<Hall> {
  const folder = await mkdtemp(join(tmpdir(), 'brocade-bench-'))
  const deck = join(folder, 'bench')
  await writeSampleDeck(deck, slides)
  const host = `127.0.0.1:${await freePort()}`
  const [network = '', port = ''] = host.split(':')
  const app = await startApp(deck, folder, {
    args: ['--presenter'],
    env: { BROCADE_REMOTE_NETWORK: network, BROCADE_REMOTE_PORT: port },
  })
  const [audience, presenter] = await windowsOf(app)
  await presenter.evaluate(() => window.brocade.invoke('tour:remote', { type: 'open' }))
  const { guide, follow } = await addressOf(presenter)
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const telephone = await context.newPage()
  await telephone.goto(guide)
  await telephone.locator('main[data-line=open]').waitFor()
  const lines: { hangUp(): void }[] = []
  return {
    audience,
    presenter,
    telephone,
    async follow(count) {
      while (lines.length < count) {
        const phone = createPhone(host)
        await phone.get(new URL(follow).pathname + new URL(follow).search, { accept: 'text/html' })
        const line = await phone.connect()
        await line.ask('follow:boot', null)
        lines.push(line)
      }
    },
    async close() {
      for (const line of lines) line.hangUp()
      await context.close()
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function windowsOf(app: ElectronApplication): Promise<readonly [Page, Page]> {
  await app.firstWindow()
  while (app.windows().length < 2) await app.waitForEvent('window')
  const presenter = app.windows().find((page) => page.url() === pages.presenter)
  const audience = app.windows().find((page) => page !== presenter)
  if (!presenter || !audience) throw new Error('the presenter has no window')
  await presenter.locator('main').waitFor()
  await audience.locator('html[data-screen]').waitFor()
  return [audience, presenter]
}

/** Where the door is, once it is open. */
async function addressOf(presenter: Page): Promise<RemoteAddress> {
  const found = await presenter.waitForFunction(async () => {
    const { brocade } = window as Window & typeof globalThis & { readonly brocade: Transport }
    const { view } = await brocade.invoke('tour:boot', null)
    return view.remote.addresses[0]
  })
  const address = await found.jsonValue()
  if (!address) throw new Error('the door is shut')
  return address
}
