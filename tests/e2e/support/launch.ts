import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { expect } from 'playwright/test'
import { pages } from '../../../src/contract/origin.ts'

/** The checkout. */
export const root = join(import.meta.dirname, '../../..')

export interface Launched {
  readonly app: ElectronApplication
  readonly page: Page
  /** A folder of this app's own: its settings, state and logs are in there. */
  readonly folder: string
}

export interface LaunchOptions {
  /** As `brocade run` takes them. */
  readonly args?: readonly string[]
  /** The text of the settings file. */
  readonly settings?: string
  readonly env?: Readonly<Record<string, string>>
  /** Folders of an earlier app, to start it again where it stopped. */
  readonly folder?: string
}

/** Settings under which no visitor is asked whether they are still there, however long a test takes. */
export const patient = 'idle: { timeoutSeconds: 900, warningSeconds: 60 }\n'

/** A new folder for an app or a deck; the caller removes it with `discard`. */
export function scratch(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'brocade-e2e-'))
}

/** Removes a folder and all in it. */
export function discard(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** The environment of an app that keeps everything it writes in `folder`. */
export function environmentIn(folder: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !entry[0].startsWith('BROCADE_'),
  )
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: 'C.UTF-8',
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_STATE_HOME: join(folder, 'state'),
    XDG_CACHE_HOME: join(folder, 'cache'),
  }
}

/** The visitors' window: with `--presenter` another one may be there first. */
async function audienceOf(app: ElectronApplication): Promise<Page> {
  const find = () => app.windows().find((page) => page.url() === pages.audience)
  await expect.poll(find, { timeout: 30_000 }).toBeDefined()
  return find() ?? app.firstWindow()
}

/** Starts the built app on a real Electron, all that it writes in `folder`, and waits for its window. */
export async function launch(
  folder: string,
  options: Omit<LaunchOptions, 'folder'>,
): Promise<Launched> {
  if (options.settings !== undefined) {
    await mkdir(join(folder, 'config/brocade'), { recursive: true })
    await writeFile(join(folder, 'config/brocade/config.yaml'), options.settings)
  }
  const app = await _electron.launch({
    args: [root, ...(options.args ?? ['--windowed'])],
    env: { ...environmentIn(folder), ...options.env },
    // Playwright turns the sandbox off unless it is asked not to; only root has to.
    chromiumSandbox: process.getuid?.() !== 0,
  })
  try {
    const page = await audienceOf(app)
    await page.waitForSelector('html[data-screen]')
    return { app, page, folder }
  } catch (error) {
    await app.close()
    throw error
  }
}
