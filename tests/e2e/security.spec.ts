import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getuid } from 'node:process'
import type { ElectronApplication, Page } from 'playwright'
import { requestChannels } from '../../src/contract/requests.ts'
import { save, writeDeck } from './support/deck.ts'
import { logIn, saidIn } from './support/log.ts'
import { expect, test } from './support/test.ts'
import { liveSlide, screen, touchToBegin } from './support/visit.ts'
import { startWebServer } from './support/web-server.ts'

// The numbers in brackets are those of Electron's security checklist.

const home = 'brocade://show/'

/** Marks the page, so that one loaded anew would be found out. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { marked: true }))
}

/** Still the one window on the same page, whole and unzoomed, with nothing opened beside it. */
async function expectUntouched(app: ElectronApplication, page: Page): Promise<void> {
  const seen = await app.evaluate(({ BrowserWindow, webContents }) => ({
    windows: BrowserWindow.getAllWindows().length,
    contents: webContents.getAllWebContents().map((each) => each.getURL()),
    zoom: webContents.getAllWebContents().map((each) => each.getZoomFactor()),
    tools: webContents.getAllWebContents().some((each) => each.isDevToolsOpened()),
  }))
  expect(seen).toEqual({ windows: 1, contents: [home], zoom: [1], tools: false })
  expect(await page.evaluate(() => 'marked' in window && visualViewport?.scale === 1)).toBe(true)
}

test('windows are sandboxed, isolated and without Node (2, 3, 4, 6, 8–11)', async ({ start }) => {
  const { app, page } = await start()
  const seen = await app.evaluate(({ app: self, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    // Electron keeps this from its types: it is for tests.
    const contents = window?.webContents as unknown as { getLastWebPreferences(): object }
    return {
      preferences: contents.getLastWebPreferences(),
      unsandboxed: self.commandLine.hasSwitch('no-sandbox'),
      pid: window?.webContents.getOSProcessId() ?? 0,
    }
  })
  expect(seen.preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  })
  expect(Reflect.get(seen.preferences, 'enableBlinkFeatures') ?? '').toBe('')
  const globals = await page.evaluate(() => [
    typeof require,
    typeof process,
    typeof module,
    typeof Buffer,
  ])
  expect(globals).toEqual(Array(4).fill('undefined'))

  // The operating system's own word on the renderer. As root Chromium starts only without its
  // sandbox, and nothing but root may be the reason for that.
  expect(seen.unsandboxed).toBe(getuid?.() === 0)
  if (process.platform === 'linux') {
    const status = await readFile(`/proc/${seen.pid}/status`, 'utf8')
    expect(status).toMatch(seen.unsandboxed ? /^Seccomp:\t0$/mu : /^Seccomp:\t2$/mu)
  }
})

test('a page that is patched does not reach the preload, and the preload gives away nothing (3, 20)', async ({
  start,
}) => {
  const { page } = await start()
  const seen = await page.evaluate(async () => {
    const bridge: unknown = Reflect.get(window, 'brocade')
    const { invoke, subscribe } = bridge as {
      invoke(channel: string, request: unknown): Promise<unknown>
      subscribe(channel: string, listener: (...heard: unknown[]) => void): () => void
    }
    const ask = (channel: string) => invoke(channel, null).then(() => 'answered', String)
    const listen = (channel: string) => {
      try {
        return typeof subscribe(channel, () => undefined)
      } catch (error) {
        return String(error)
      }
    }
    // The preload asks `Object.hasOwn` whether a channel is known: its own, not the page's.
    Object.hasOwn = () => true
    const heard = new Promise<unknown[]>((resolve) =>
      subscribe('show:changed', (...all) => resolve(all)),
    )
    await invoke('show:intent', { type: 'enter' })
    return {
      keys: Reflect.ownKeys(Object(bridge)),
      frozen: Object.isFrozen(bridge),
      unknown: [
        await ask('ELECTRON_BROWSER_REQUIRE'),
        await ask('toString'),
        listen('ELECTRON_CRASH'),
      ],
      heard: (await heard).map((each) => Object.keys(Object(each)).toSorted()),
    }
  })
  expect(seen.keys).toEqual(['invoke', 'subscribe'])
  expect(seen.frozen).toBe(true)
  expect(seen.unknown).toEqual([
    expect.stringContaining('no such request'),
    expect.stringContaining('no such request'),
    expect.stringContaining('no such push'),
  ])
  // One argument, the show itself: no event, no sender.
  expect(seen.heard).toEqual([
    ['back', 'comfort', 'idle', 'language', 'screen', 'session', 'tour', 'watching'],
  ])
})

test('every permission is denied (5)', async ({ start }) => {
  const { page } = await start()
  const seen = await page.evaluate(async () => {
    const names = [
      'accelerometer',
      'background-sync',
      'camera',
      'clipboard-read',
      'clipboard-write',
      'display-capture',
      'geolocation',
      'gyroscope',
      'idle-detection',
      'keyboard-lock',
      'local-fonts',
      'magnetometer',
      'microphone',
      'midi',
      'notifications',
      'payment-handler',
      'persistent-storage',
      'pointer-lock',
      'screen-wake-lock',
      'speaker-selection',
      'storage-access',
      'window-management',
    ]
    const granted: string[] = []
    for (const name of names) {
      const state = await navigator.permissions.query({ name: name as PermissionName }).then(
        (status) => status.state,
        () => 'unknown',
      )
      if (state === 'granted') granted.push(name)
    }
    const refused = (promise: Promise<unknown> | undefined) =>
      // A choice among no devices is no choice.
      promise?.then(
        (given) => (Array.isArray(given) && given.length === 0 ? 'refused' : 'granted'),
        () => 'refused',
      ) ?? 'absent'
    const device = (name: string, method: string) => {
      const host: unknown = Reflect.get(navigator, name)
      const request: unknown = Reflect.get(Object(host), method)
      return typeof request === 'function'
        ? refused(
            Promise.resolve().then(() =>
              request.call(host, { filters: [], acceptAllDevices: true }),
            ),
          )
        : 'absent'
    }
    return {
      granted,
      asked: await Promise.all([
        refused(navigator.mediaDevices?.getUserMedia({ audio: true })),
        refused(navigator.mediaDevices?.getUserMedia({ video: true })),
        refused(navigator.mediaDevices?.getDisplayMedia()),
        refused(navigator.clipboard?.readText()),
        refused(navigator.requestMIDIAccess?.({ sysex: true })),
        refused(
          new Promise((resolve, reject) =>
            navigator.geolocation.getCurrentPosition(resolve, reject),
          ),
        ),
        device('usb', 'requestDevice'),
        device('hid', 'requestDevice'),
        device('serial', 'requestPort'),
        device('bluetooth', 'requestDevice'),
        device('keyboard', 'lock'),
      ]),
      notification: Notification.permission,
    }
  })
  expect(seen.granted).toEqual([])
  expect(seen.asked).not.toContain('granted')
  expect(seen.notification).toBe('denied')
})

test('injected code does not run (7)', async ({ start }) => {
  const { page } = await start()
  const seen = await page.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve) => {
        const attempt = (run: () => unknown) => {
          try {
            run()
            return 'ran'
          } catch (error) {
            return error instanceof Error ? error.name : String(error)
          }
        }
        const script = document.createElement('script')
        const image = document.createElement('img')
        const pwn = 'window.pwned = true'
        const policies: unknown = Reflect.get(window, 'trustedTypes')
        // Later, on the page's own account: what a test evaluates is itself beyond the policy.
        setTimeout(() =>
          resolve({
            eval: attempt(() => (0, eval)(pwn)),
            function: attempt(() => new Function(pwn)()),
            timer: attempt(() => setTimeout(pwn)),
            worker: attempt(() => new Worker(URL.createObjectURL(new Blob([pwn])))),
            policy: attempt(() =>
              Reflect.get(Object(policies), 'createPolicy').call(policies, 'mine', {}),
            ),
            html: attempt(() => (document.body.innerHTML = `<img src=x onerror="${pwn}">`)),
            write: attempt(() => document.write(`<script>${pwn}</script>`)),
            inline: attempt(() => script.append(pwn)),
            text: attempt(() => (script.text = pwn)),
            source: attempt(() => (script.src = 'https://example.test/x.js')),
            handler: attempt(() => image.setAttribute('onerror', pwn)),
          }),
        )
      }),
  )
  expect(seen).toEqual({
    eval: 'EvalError',
    function: 'EvalError',
    timer: 'TypeError',
    worker: 'TypeError',
    policy: 'TypeError',
    html: 'TypeError',
    write: 'TypeError',
    inline: 'TypeError',
    text: 'TypeError',
    source: 'TypeError',
    handler: 'TypeError',
  })
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
})

test('nothing that a deck says becomes code', async ({ start, folder }) => {
  const deck = join(folder, 'trial')
  await writeDeck(deck)
  const pwn = "parent.pwned = window.pwned = top.pwned = 'deck'"
  await mkdir(join(deck, 'media'))
  await writeFile(
    join(deck, 'media/bad.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="${pwn}"><script>${pwn}</script><rect width="9" height="9"/></svg>`,
  )
  await save(
    join(deck, 'zh-CN.md'),
    [
      '# <img src=x onerror="window.pwned = 1"> 题',
      `<script>${pwn}</script>`,
      '<iframe src="https://example.test"></iframe><object data="x"></object><embed src="x">',
      '<form action="https://example.test"><input type="file"><button>送</button></form>',
      '<meta http-equiv="refresh" content="0;url=https://example.test">',
      '[走](javascript:pwned=1) [信](mailto:a@example.test) [文](file:///etc/passwd) <https://example.test>',
      '![图](media/bad.svg)',
    ].join('\n\n'),
  )
  const { app, page } = await start({ args: ['--windowed', deck] })
  await mark(page)
  await touchToBegin(page)
  const image = liveSlide(page).getByRole('img', { name: '图' })
  await expect(image).toBeVisible()
  await expect
    .poll(() => image.evaluate((each) => each instanceof HTMLImageElement && each.naturalWidth))
    .toBeGreaterThan(0)
  for (const link of await liveSlide(page)
    .getByText(/走|信|文/)
    .all())
    await link.click()
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
  const risky =
    'a[href], iframe, object, embed, form, input, textarea, select, webview, [onerror], [onload]'
  await expect(page.locator(risky)).toHaveCount(0)
  await expectUntouched(app, page)
})

test('the page stays where it is (13)', async ({ start }) => {
  const server = await startWebServer()
  const { app, page, folder } = await start()
  await mark(page)
  const elsewhere = [
    server.origin,
    'https://example.test/',
    'file:///etc/passwd',
    'brocade://show/index.html',
    'brocade://other/',
    'chrome://gpu',
    'chrome://crash',
    'view-source:brocade://show/',
    'devtools://devtools/bundled/inspector.html',
    'data:text/html,<h1>1</h1>',
    'blob:brocade://show/x',
    'mailto:someone@example.test',
    'tel:110',
    'ms-settings:',
  ]
  for (const url of elsewhere) {
    await test.step(url, async () => {
      await page.evaluate((to) => void location.assign(to), url).catch(() => undefined)
      await page.evaluate((to) => void location.replace(to), url).catch(() => undefined)
      await click(page, { href: url })
      await expectUntouched(app, page)
    })
  }
  await test.step('forms, refreshes and the history', async () => {
    await page.evaluate((to) => {
      for (const method of ['get', 'post']) {
        const form = Object.assign(document.createElement('form'), { action: to, method })
        document.body.append(form)
        form.submit()
      }
      const refresh = Object.assign(document.createElement('meta'), {
        httpEquiv: 'refresh',
        content: `0;url=${to}`,
      })
      document.head.append(refresh)
      history.back()
      history.go(-1)
    }, server.origin)
    await expectUntouched(app, page)
  })
  await test.step('about:blank, which nothing can refuse, does not stay', async () => {
    await page.evaluate(() => void location.assign('about:blank')).catch(() => undefined)
    await page.waitForFunction(() => !('marked' in window) && location.href === 'brocade://show/')
    await expect(screen(page)).toHaveAttribute('data-screen', 'attract')
  })
  expect(server.visits).toEqual([])
  await server.close()
  const refused = (await logIn(folder)).filter(({ msg }) => msg === 'navigation refused')
  expect(refused.map(({ url }) => url)).toContain('https://example.test/')
})

test('no window, no dialog, no download, no program opens (11, 12, 14, 15)', async ({ start }) => {
  const { app, page, folder } = await start()
  await mark(page)
  const opened = { dialogs: 0, choosers: 0 }
  page.on('dialog', (dialog) => {
    opened.dialogs += 1
    dialog.dismiss().catch(() => undefined)
  })
  page.on('filechooser', () => (opened.choosers += 1))
  await app.evaluate(({ shell, session }) => {
    const seen = { external: 0, downloads: 0 }
    Object.assign(globalThis, { seen })
    Object.assign(shell, { openExternal: () => Promise.resolve((seen.external += 1)) })
    session.defaultSession.on('will-download', (event) => {
      if (!event.defaultPrevented) seen.downloads += 1
    })
  })

  const answers = await page.evaluate(async () => {
    const webview = document.createElement('webview')
    webview.setAttribute('src', 'https://example.test')
    document.body.append(webview)
    const frame = document.createElement('iframe')
    frame.src = 'https://example.test'
    document.body.append(frame)
    const pick: unknown = Reflect.get(window, 'showOpenFilePicker')
    return {
      window: window.open('https://example.test'),
      popup: window.open('brocade://show/', 'popup', 'popup'),
      alert: alert('1'),
      confirm: confirm('1'),
      print: print(),
      picker:
        typeof pick === 'function'
          ? await pick().then(
              () => 'picked',
              () => 'refused',
            )
          : 'absent',
      webview: 'reload' in webview,
    }
  })
  expect(answers).toEqual({
    window: null,
    popup: null,
    confirm: false,
    picker: expect.stringMatching(/refused|absent/),
    webview: false,
  })

  await click(page, { href: 'https://example.test', target: '_blank' })
  await click(page, { href: 'https://example.test' }, 'middle')
  await page.keyboard.down('Shift')
  await click(page, { href: 'https://example.test' })
  await page.keyboard.up('Shift')
  await page.keyboard.down('ControlOrMeta')
  await click(page, { href: 'https://example.test' })
  await page.keyboard.up('ControlOrMeta')
  await click(page, { href: 'brocade://show/index.html', download: 'page.html' })
  await click(page, { href: 'data:text/plain,1', download: '1.txt' })
  await page.mouse.click(300, 300, { button: 'right' })
  await page.evaluate(() => (onbeforeunload = (event) => event.preventDefault()))
  await expectUntouched(app, page)

  // Even the main process gets no download.
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.downloadURL('brocade://show/index.html'),
  )
  await expect.poll(() => saidIn(folder)).toContain('download refused')
  expect(await app.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual({
    external: 0,
    downloads: 0,
  })
  expect(opened).toEqual({ dialogs: 0, choosers: 0 })
})

test('keys, wheel and mouse buttons reach the show and nothing else', async ({ start }) => {
  const { app, page } = await start()
  await mark(page)
  // Synthetic keys go past the app's own watch: whatever the page makes of them must be harmless.
  const keys = [
    ...['Escape', 'F1', 'F3', 'F5', 'F6', 'F7', 'F11', 'F12'],
    ...'WQRPSONTLUFJGHDA+-0'.split('').map((key) => `Control+${key}`),
    ...['Control+Shift+I', 'Control+Shift+J', 'Control+Shift+R', 'Control+Shift+T', 'Control+F5'],
    ...['Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+F4', 'Alt+Home', 'Alt+Space', 'Alt+D'],
    ...['Meta+Q', 'Meta+W', 'Meta+R', 'Shift+F10', 'ContextMenu', 'PrintScreen'],
  ]
  for (const key of keys) await page.keyboard.press(key)
  await expectUntouched(app, page)

  // From below, where the operating system puts them in, the page hears visitors' keys alone.
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    window.addEventListener('keydown', ({ key }) => heard.push(key), { capture: true })
  })
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    type Modifier = 'control' | 'shift' | 'alt' | 'meta'
    const press = (keyCode: string, ...modifiers: Modifier[]) => {
      contents?.sendInputEvent({ type: 'keyDown', keyCode, modifiers })
      contents?.sendInputEvent({ type: 'keyUp', keyCode, modifiers })
    }
    for (const key of ['F1', 'F3', 'F5', 'F6', 'F7', 'F11', 'F12', 'BrowserBack']) press(key)
    for (const key of 'WQRPSONTLUFJGHDA+-0') press(key, 'control')
    for (const key of ['I', 'J', 'R', 'T', 'F5']) press(key, 'control', 'shift')
    for (const key of ['Left', 'Right', 'Home', 'F4', 'D']) press(key, 'alt')
    for (const key of ['Q', 'W', 'R']) press(key, 'meta')
    for (const key of ['Escape', 'Tab', 'Right', 'PageDown', 'Home', 'End', '7']) press(key)
  })
  const heard = () => page.evaluate((): unknown => Reflect.get(window, 'heard'))
  await expect.poll(heard).toEqual(['Escape', 'Tab', 'ArrowRight', 'PageDown', 'Home', 'End', '7'])

  await page.keyboard.down('Control')
  for (const turn of [-300, 300, -300]) await page.mouse.wheel(0, turn)
  await page.keyboard.up('Control')
  const devtools = await page.context().newCDPSession(page)
  const at = { x: 400, y: 300, clickCount: 1 }
  for (const button of ['back', 'forward'] as const) {
    await devtools.send('Input.dispatchMouseEvent', { type: 'mousePressed', button, ...at })
    await devtools.send('Input.dispatchMouseEvent', { type: 'mouseReleased', button, ...at })
  }
  // Two fingers apart, and a file let fall.
  await devtools.send('Input.synthesizePinchGesture', { x: 400, y: 300, scaleFactor: 3 })
  const data = { items: [], files: ['/etc/passwd'], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  }
  await expectUntouched(app, page)
})

test('nothing leaves the machine, nor goes to another program on it (1, 6, 18)', async ({
  start,
}) => {
  const server = await startWebServer()
  // An address that plain HTTP must not be fetched from, put where the development server's stands.
  const { app, page } = await start({ env: { ELECTRON_RENDERER_URL: 'http://192.0.2.1:5173' } })
  const seen = await page.evaluate(async (origin) => {
    const outcome = (url: string) =>
      fetch(url).then(
        () => 'fetched',
        () => 'refused',
      )
    const loaded = (tag: 'img' | 'link', url: string) =>
      new Promise((resolve) => {
        const element = document.createElement(tag)
        element.addEventListener('load', () => resolve('loaded'))
        element.addEventListener('error', () => resolve('refused'))
        if (tag === 'link') element.setAttribute('rel', 'stylesheet')
        element.setAttribute(tag === 'link' ? 'href' : 'src', url)
        document.head.append(element)
      })
    const socket = (url: string) =>
      new Promise((resolve) => {
        const opened = new WebSocket(url)
        opened.addEventListener('open', () => resolve('opened'))
        opened.addEventListener('error', () => resolve('refused'))
      }).catch(() => 'refused')
    return [
      await outcome(origin),
      await outcome('https://example.test/'),
      await outcome('file:///etc/passwd'),
      await outcome('brocade://other/'),
      await loaded('img', `${origin}/a.png`),
      await loaded('img', 'file:///etc/passwd'),
      await loaded('link', `${origin}/a.css`),
      await socket(origin.replace('http', 'ws')),
      navigator.sendBeacon(`${origin}/beacon`) ? 'queued' : 'refused',
    ]
  }, server.origin)
  expect(seen.slice(0, 8)).toEqual(Array(8).fill('refused'))

  // The session refuses what the policy might one day let through.
  const fromMain = await app.evaluate(
    ({ session }, urls) =>
      Promise.all(
        urls.map((url) =>
          session.defaultSession.fetch(url).then(
            () => 'fetched',
            () => 'refused',
          ),
        ),
      ),
    [server.origin, 'https://example.test/'],
  )
  expect(fromMain).toEqual(['refused', 'refused'])
  expect(server.visits).toEqual([])
  await server.close()
})

test('main answers only its own page (17)', async ({ start }) => {
  const { app, page, folder } = await start()
  const ask = "brocade.invoke('staff:quit', null).then(() => 'answered', (error) => error.message)"

  await test.step('a frame has nothing to ask with', async () => {
    const inner = await page.evaluate(() => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      return typeof Reflect.get(Object(frame.contentWindow), 'brocade')
    })
    expect(inner).toBe('undefined')
  })

  await test.step('another window with the same preload and address is refused on every channel', async () => {
    const asked = requestChannels.map((channel) => ask.replace('staff:quit', channel))
    const answers = await app.evaluate(async ({ app: self, BrowserWindow }, scripts) => {
      const preload = `${self.getAppPath()}/out/preload/index.cjs`
      const other = new BrowserWindow({ show: false, webPreferences: { preload } })
      await other.loadURL('brocade://show/')
      const answered: string[] = await other.webContents.executeJavaScript(
        `Promise.all([${scripts.join(', ')}])`,
      )
      other.destroy()
      return answered
    }, asked)
    for (const [index, channel] of requestChannels.entries()) {
      // What is for pages that measure or print, or for telephones, has nobody behind it here.
      const elsewhere = /^(?:measure|print|follow):/u.test(channel)
      const reason = elsewhere ? 'No handler' : 'no window of this app'
      expect(answers[index], channel).toContain(reason)
    }
  })

  await test.step('our own page gets no answer to what does not fit, or is not its to ask', async () => {
    const said = await page.evaluate(async (channels) => {
      const bridge: unknown = Reflect.get(window, 'brocade')
      const { invoke } = bridge as { invoke(to: string, what: unknown): Promise<unknown> }
      const refused = (channel: string, what: unknown) =>
        invoke(channel, what).then(
          () => `${channel} answered`,
          () => 'refused',
        )
      const own = ['hardware', 'idle', 'reset', 'staged'].map((type) => ({ type }))
      return Promise.all([
        ...channels.map((channel) => refused(channel, { forged: true })),
        ...own.map((event) => refused('show:intent', event)),
        refused('measure:decks', null),
      ])
    }, requestChannels)
    expect([...new Set(said)]).toEqual(['refused'])
  })

  await test.step('another page in our own window is refused', async () => {
    await app.evaluate(({ BrowserWindow }, script) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      // Else the app brings its own page back before this one has asked.
      contents?.removeAllListeners('did-navigate')
      void contents?.loadURL(`data:text/html,<script>${encodeURIComponent(script)}</script>`)
    }, ask)
    const reasons = async () => JSON.stringify(await logIn(folder))
    await expect.poll(reasons).toContain('the sender is null')
  })
  expect(await saidIn(folder)).not.toContain('staff quit')
})

test('an exception in main is logged, and the show goes on', async ({ start }) => {
  const { app, page, folder } = await start()
  await mark(page)
  await app.evaluate(() => {
    setImmediate(() => {
      throw new Error('thrown on purpose')
    })
    void Promise.reject(new Error('rejected on purpose'))
  })
  await expect
    .poll(() => saidIn(folder))
    .toEqual(expect.arrayContaining(['uncaught exception', 'unhandled rejection']))
  await expectUntouched(app, page)
  await touchToBegin(page)
})

/** Puts a link over the middle of the page and clicks it. */
async function click(
  page: Page,
  attributes: Readonly<Record<string, string>>,
  button: 'left' | 'middle' = 'left',
): Promise<void> {
  await page.evaluate((given) => {
    const link = document.createElement('a')
    for (const [name, value] of Object.entries(given)) link.setAttribute(name, value)
    link.id = 'way-out'
    Object.assign(link.style, { position: 'fixed', inset: '200px', zIndex: '99' })
    document.body.append(link)
  }, attributes)
  // Not by `page.click`, which would wait for a navigation to end that was refused.
  await page.mouse.click(300, 300, { button })
  await page.evaluate(() => document.querySelector('#way-out')?.remove())
}
