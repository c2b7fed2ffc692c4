import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { getuid } from 'node:process'
import type { ElectronApplication, Page } from 'playwright'
import { environmentIn, root } from './support/launch.ts'
import { saidIn } from './support/log.ts'
import { pin, settingsWithPin } from './support/pin.ts'
import { enterPin, tapCorner } from './support/staff.ts'
import { expect, test } from './support/test.ts'
import { screen, touchToBegin } from './support/visit.ts'

/** How a process ended: its exit code, or the signal that ended it. */
function end(child: ChildProcess): Promise<number | string> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal ?? '')),
  )
}

function windowsOf(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
}

/** The page may be gone before the click is over. */
async function clickQuit(page: Page): Promise<void> {
  const quit = page.getByRole('button', { name: 'Quit the show' })
  await expect(quit).toBeVisible()
  await quit.click().catch(() => undefined)
}

test.describe('a signal ends the app cleanly', () => {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    test(signal, async ({ start }) => {
      const { app, folder } = await start({ args: [] })
      const ended = end(app.process())
      // Whoever sent the first often sends another: the terminal, a parent process. Sent from
      // within they come together; on a busy machine the other's might find the app all but gone.
      const twice = app.evaluate((_, name) => {
        process.kill(process.pid, name)
        process.kill(process.pid, name)
      }, signal)
      await twice.catch(() => undefined)
      // Windows has no signals: there a process can only be killed.
      expect(await ended).toBe(process.platform === 'win32' ? signal : 0)
      expect((await saidIn(folder)).includes('asked to end')).toBe(process.platform !== 'win32')
    })
  }

  test('also before there is a window', async ({ folder }) => {
    const electron: string = createRequire(import.meta.url)('electron')
    const asRoot = getuid?.() === 0 ? ['--no-sandbox'] : []
    const child = spawn(electron, [...asRoot, root], {
      env: environmentIn(folder),
      stdio: 'ignore',
    })
    const ended = end(child)
    await expect.poll(() => saidIn(folder), { intervals: [5] }).toContain('starting')
    child.kill('SIGTERM')
    expect(await ended).toBe(process.platform === 'win32' ? 'SIGTERM' : 0)
  })
})

test('closing a framed window quits', async ({ start }) => {
  const { app } = await start({ args: ['--windowed'] })
  const ended = end(app.process())
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  expect(await ended).toBe(0)
})

test('the kiosk fills the screen, stays on it, and does not close', async ({ start }) => {
  const { app, page } = await start({ args: [], settings: 'attract: { itemSeconds: 600 }\n' })
  const covered = () =>
    app.evaluate(({ BrowserWindow, screen: screens }) => {
      const window = BrowserWindow.getAllWindows()[0]?.getBounds()
      const display = screens.getPrimaryDisplay().bounds
      return (
        window?.x === display.x &&
        window.y === display.y &&
        window.width >= display.width &&
        window.height >= display.height
      )
    })
  await expect.poll(covered).toBe(true)
  const seen = await app.evaluate(({ BrowserWindow, powerSaveBlocker, Menu }) => {
    const [window] = BrowserWindow.getAllWindows()
    return {
      kiosk: window?.isKiosk(),
      shown: window?.isVisible(),
      menu: Menu.getApplicationMenu(),
      awake: powerSaveBlocker.isStarted(0),
    }
  })
  expect(seen).toEqual({ kiosk: true, shown: true, menu: null, awake: true })

  // Alt+F4 and the window manager's menu come to this.
  await touchToBegin(page)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await page.keyboard.press('Escape')
  await page.keyboard.press('F11')
  expect(await windowsOf(app)).toBe(1)
  await expect(screen(page)).toHaveAttribute('data-screen', 'home')

  // A page that closes itself asks nobody: another takes its place, where the visitor was.
  const another = app.waitForEvent('window')
  await page.evaluate(() => window.close()).catch(() => undefined)
  await expect(screen(await another)).toHaveAttribute('data-screen', 'home')
  expect(await windowsOf(app)).toBe(1)
})

test('a second start brings the first to the front, and changes nothing in it', async ({
  start,
}) => {
  const { app, page, folder } = await start({
    args: [],
    settings: 'attract: { itemSeconds: 600 }\n',
  })
  await touchToBegin(page)
  const electron: string = createRequire(import.meta.url)('electron')
  const asRoot = getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(electron, [...asRoot, root, '--windowed', folder], {
    env: environmentIn(folder),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const errors: string[] = []
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
  expect(await end(child)).toBe(0)
  expect(errors.join('')).toContain('Brocade is running already')
  await expect.poll(() => saidIn(folder)).toContain('second instance came and went')
  expect(await windowsOf(app)).toBe(1)
  await expect(screen(page)).toHaveAttribute('data-screen', 'home')
})

test('until a PIN is set the corner says how to set one, and lets anybody quit', async ({
  start,
}) => {
  const { app, page } = await start({ args: [], settings: 'language: en\n' })
  await tapCorner(page)
  await expect(page.getByRole('dialog')).toContainText('brocade pin')
  const ended = end(app.process())
  await clickQuit(page)
  expect(await ended).toBe(0)
})

test('with a PIN only staff quit', async ({ start }) => {
  const { app, page } = await start({ args: [], settings: `language: en\n${settingsWithPin()}` })
  await tapCorner(page)
  await expect(page.getByRole('button', { name: 'Quit the show' })).toHaveCount(0)
  await enterPin(page, '11111')
  await expect(page.getByRole('dialog')).toContainText('4 tries left')
  await enterPin(page, pin)
  const ended = end(app.process())
  await clickQuit(page)
  expect(await ended).toBe(0)
})

test('five wrong PINs lock the pad, and a restart does not unlock it', async ({ start }) => {
  const first = await start({ args: [], settings: `language: en\n${settingsWithPin()}` })
  await tapCorner(first.page)
  for (const left of ['4 tries left', '3 tries', '2 tries', '1 try']) {
    await enterPin(first.page, '1357')
    await expect(first.page.getByRole('dialog')).toContainText(left)
  }
  await enterPin(first.page, '1357')
  await expect(first.page.getByRole('dialog')).toContainText(/Try again in \d+ seconds/)
  await expect(first.page.getByRole('button', { name: 'Enter' })).toBeDisabled()
  await first.app.close()

  const second = await start({ args: [], folder: first.folder })
  await tapCorner(second.page)
  await expect(second.page.getByRole('dialog')).toContainText(/Try again in \d+ seconds/)
  // The page's own buttons aside: main refuses the right PIN as well, and does not quit.
  const answers = await second.page.evaluate(async (right) => {
    const bridge: unknown = Reflect.get(window, 'brocade')
    const { invoke } = bridge as { invoke(channel: string, request: unknown): Promise<unknown> }
    return [await invoke('staff:unlock', { pin: right }), await invoke('staff:quit', null)]
  }, pin)
  expect(answers).toEqual([{ result: 'locked', lockedSeconds: expect.any(Number) }, false])
})

test('a wrong word at the start gets one line and exit code 2, and no window', async ({
  folder,
}) => {
  const electron: string = createRequire(import.meta.url)('electron')
  const asRoot = getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(electron, [...asRoot, root, '--display', 'left'], {
    env: environmentIn(folder),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const errors: string[] = []
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
  expect(await end(child)).toBe(2)
  expect(errors.join('')).toContain('--display: display cannot be "left"')
})
