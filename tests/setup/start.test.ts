import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Checkout, sideBySide } from './checkout.ts'

const display = { DISPLAY: ':99' }

/** @returns how often the checkout was built, after another `npm start` */
async function buildsAfterStart(checkout: Checkout): Promise<number> {
  const { code, out } = await checkout.run('start.mjs', ['--windowed'], display)
  expect({ code, out }).toEqual({ code: 0, out: 'cli run --windowed\n' })
  return checkout.callsOf('electron-vite').length
}

describe('building', sideBySide, () => {
  it('is done when the build is missing or its source has changed, and at no other time', async () => {
    using checkout = new Checkout()
    checkout.installElectron()
    expect(await buildsAfterStart(checkout)).toBe(1)
    expect(await buildsAfterStart(checkout)).toBe(1)

    checkout.write('src/main/index.ts', '// changed')
    expect(await buildsAfterStart(checkout)).toBe(2)

    checkout.write('src/main/index.test.ts', '// no part of the build')
    checkout.write('src/main/index.ts', '// changed')
    expect(await buildsAfterStart(checkout)).toBe(2)
  })

  it('shows why it failed, and is tried again', async () => {
    using checkout = new Checkout()
    checkout.installElectron()
    checkout.command('electron-vite', `console.log('line 7 is wrong'); process.exit(1)`)
    for (let run = 0; run < 2; run += 1) {
      const { code, out, err } = await checkout.run('start.mjs', [], display)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toContain('line 7 is wrong')
    }
    expect(checkout.callsOf('electron-vite')).toHaveLength(2)
  })

  it('is no business of a command that opens no window', async () => {
    using checkout = new Checkout()
    for (const args of [
      ['inspect', 'slides/jinzhou'],
      ['check', '--no-fit', 'slides'],
      ['run', '--help'],
    ]) {
      expect(await checkout.run('brocade.mjs', args)).toEqual({
        code: 0,
        out: `cli ${args.join(' ')}\n`,
        err: '',
      })
    }
    expect(checkout.calls).toEqual([])
  })

  it('gives other commands their built form, for as long as the source has not changed', async () => {
    using checkout = new Checkout()
    checkout.installElectron()
    await buildsAfterStart(checkout)
    checkout.write('out/cli/brocade.js', `console.log('built')`)
    expect((await checkout.run('brocade.mjs', ['inspect', 'slides'])).out).toBe('built\n')

    checkout.write('src/core/deck/load.ts', '// changed')
    expect((await checkout.run('brocade.mjs', ['inspect', 'slides'])).out).toBe(
      'cli inspect slides\n',
    )
  })
})

describe('a check', sideBySide, () => {
  it('without drawing reads where it was typed, and ends as the command does', async () => {
    using checkout = new Checkout()
    checkout.write('slides/deck.yaml', '')
    checkout.write('src/cli/brocade.ts', `console.log(process.cwd()); process.exitCode = 3`)
    const args = ['check', '--no-fit', '.']
    const typedIn = join(checkout.root, 'slides')
    const { code, out } = await checkout.run('brocade.mjs', args, { INIT_CWD: typedIn })
    expect({ code, out }).toEqual({ code: 3, out: `${typedIn}\n` })
  })

  it('has what it needs to draw slides, and prints nothing but its own', async () => {
    using checkout = new Checkout()
    checkout.installElectron()
    const { code, out } = await checkout.run('brocade.mjs', ['check', 'slides'])
    expect({ code, out }).toEqual({ code: 0, out: 'cli check slides\n' })
    expect(checkout.callsOf('electron-vite')).toHaveLength(1)
  })

  it('goes on where there is no Electron to be had', async () => {
    using checkout = new Checkout()
    const { code, out } = await checkout.run('brocade.mjs', ['check', 'slides'], {
      BROCADE_ELECTRON: 'official',
    })
    expect({ code, out }).toEqual({ code: 0, out: 'cli check slides\n' })
    expect(checkout.callsOf('install.js')).toHaveLength(1)
  })
})

describe.runIf(process.platform === 'linux')('starting without a display', sideBySide, () => {
  it('says how to get one, before any other work', async () => {
    using checkout = new Checkout()
    const { code, out, err } = await checkout.run('start.mjs')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('DISPLAY=:0 npm start')
    expect(checkout.calls).toEqual([])
  })

  it('still gives help', async () => {
    using checkout = new Checkout()
    const { code, out } = await checkout.run('start.mjs', ['--help'])
    expect({ code, out }).toEqual({ code: 0, out: 'cli run --help\n' })
  })
})

describe.runIf(process.platform === 'linux')('an Electron that aborts', sideBySide, () => {
  it.each([
    ['for want of a sandbox is helped', 'exit 1', /sudo chmod 4755 '.*dist\/chrome-sandbox'/],
    ['for another reason is left alone', 'exit 0', /^$/],
  ])('%s', async (_, unshare, help) => {
    using checkout = new Checkout()
    checkout.installElectron()
    checkout.shell('bin/unshare', unshare)
    checkout.write('src/cli/brocade.ts', 'process.exit(133)')
    const { code, err } = await checkout.run('start.mjs', [], display)
    expect(code).toBe(133)
    expect(err.replace('Building …\n', '')).toMatch(help)
  })
})
