import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'

/** Telephones as people carry them. */
const models = {
  iphone: { viewport: { width: 390, height: 844 }, locale: 'zh-CN' },
  android: { viewport: { width: 412, height: 915 }, locale: 'en-GB' },
  small: { viewport: { width: 360, height: 640 }, locale: 'en-GB' },
} satisfies Readonly<Record<string, BrowserContextOptions>>

type Model = keyof typeof models

/** The browser of all telephones: a Chromium of its own, not the app's. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.BROCADE_CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
  })
}

/** A telephone that nobody has used before, at an address. */
export async function openPhone(browser: Browser, model: Model, address: string): Promise<Page> {
  const context = await browser.newContext({ ...models[model], hasTouch: true, isMobile: true })
  const phone = await context.newPage()
  await phone.goto(address)
  return phone
}
