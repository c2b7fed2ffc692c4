import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, errors } from 'playwright'
import type { ElectronApplication, Page } from 'playwright'
import { root } from '../../src/cli/root.ts'
import { electronExecutable } from '../../src/cli/run/electron.ts'

/** Why the app itself cannot be measured here, or `null` when it can. */
export function electronMissing(): string | null {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return 'there is no display'
  if (!existsSync(join(root, 'out/main/index.js'))) return 'it is not built'
  try {
    electronExecutable(process.env)
    return null
  } catch {
    return 'there is no Electron'
  }
}

/**
 * Starts the app in a window with one deck; what it writes goes into the folder.
 *
 * @param more flags, and settings as variables
 */
export function startApp(
  deck: string,
  folder: string,
  more: { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: electronExecutable(process.env),
    args: [root, 'run', '--windowed', '--lang=en', ...(more.args ?? []), deck],
    env: { ...environment(), ...foldersIn(folder), ...more.env },
  })
}

/** Gives the app's window a panel's size in CSS pixels. */
export async function sizeWindow(
  app: ElectronApplication,
  page: Page,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<void> {
  const window = await app.browserWindow(page)
  await window.evaluate((own, [wide, high]) => own.setContentSize(wide, high), [
    width,
    height,
  ] as const)
  await page.waitForFunction(([wide, high]) => innerWidth === wide && innerHeight === high, [
    width,
    height,
  ] as const)
}

/** Variables that keep all that an app writes in one folder. */
export function foldersIn(folder: string): Record<string, string> {
  return { XDG_CONFIG_HOME: folder, XDG_STATE_HOME: folder, XDG_CACHE_HOME: folder }
}

/** The environment without what would steer Brocade. */
export function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || name.startsWith('BROCADE_') ? [] : [[name, value]],
    ),
  )
}

const timeout = 120_000
/** How soon the window is touched again. */
const againMs = 3000

/**
 * Touches the window until it stands on the deck's first slide.
 *
 * @throws {errors.TimeoutError} when it does not get there within the limit
 */
export async function enterDeck(page: Page): Promise<void> {
  await page.locator('html[data-screen=attract]').waitFor({ timeout })
  const deck = page.locator('html[data-screen=deck]')
  const limit = performance.now() + timeout
  // A touch that comes before a long deck has been parsed finds nothing to enter.
  do {
    await page.mouse.click(640, 360)
    await deck.waitFor({ timeout: againMs }).catch((error: unknown) => {
      if (!(error instanceof errors.TimeoutError) || performance.now() > limit) throw error
    })
  } while ((await deck.count()) === 0)
}
