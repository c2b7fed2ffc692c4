import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { _electron, errors } from 'playwright'
import type { Page } from 'playwright'
import { root } from '../../../src/cli/root.ts'
import { electronExecutable } from '../../../src/cli/run/electron.ts'
import { picture, sampleDeck } from '../sample-deck.ts'
import type { Runner } from './runner.ts'
import { installStopwatch, timeNavigation } from './stopwatch.ts'

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
 * The app itself with a deck of that length: once it stands on the first slide its page is loaded
 * anew each time, and finds the show in main where it was, as after a crash of the window.
 */
export async function electronRunner(slides: number, jpeg: Buffer): Promise<Runner> {
  const folder = await mkdtemp(join(tmpdir(), 'brocade-bench-'))
  await writeDeck(join(folder, 'bench'), slides, jpeg)
  const app = await _electron.launch({
    executablePath: electronExecutable(process.env),
    args: [root, 'run', '--windowed', '--lang=en', join(folder, 'bench')],
    env: { ...environment(), XDG_STATE_HOME: folder, XDG_CONFIG_HOME: folder },
  })
  const page = await app.firstWindow()
  const standing = await enterDeck(page)
  await installStopwatch(page.context())
  return {
    name: 'brocade in Electron',
    run: async () =>
      standing ? timeNavigation(page, () => page.reload({ waitUntil: 'commit' })) : null,
    async close() {
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const limitMs = 120_000

/** @returns whether the first slide came within the limit */
async function enterDeck(page: Page): Promise<boolean> {
  try {
    await page.locator('html[data-screen=attract]').waitFor({ timeout: limitMs })
    // Nothing can be touched before the deck has been parsed.
    await page.getByRole('button').first().waitFor({ timeout: limitMs })
    await page.mouse.click(640, 360)
    await page.locator('html[data-screen=deck]').waitFor({ timeout: limitMs })
    return true
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false
    throw error
  }
}

async function writeDeck(folder: string, slides: number, jpeg: Buffer): Promise<void> {
  await mkdir(dirname(join(folder, picture)), { recursive: true })
  await writeFile(join(folder, picture), jpeg)
  for (const [path, text] of sampleDeck(slides)) await writeFile(join(folder, path), text)
}

/** The environment without what would steer Brocade. */
export function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || name.startsWith('BROCADE_') ? [] : [[name, value]],
    ),
  )
}
