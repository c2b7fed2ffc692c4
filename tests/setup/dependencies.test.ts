import { describe, expect, it } from 'vitest'
import { Checkout, sideBySide } from './checkout.ts'

const install = `require('node:fs').writeFileSync('node_modules/.package-lock.json', '{}')`
const idle = `setTimeout(() => {}, 300)`

describe('installing dependencies', sideBySide, () => {
  it('installs what is missing, keeps stdout for the command, and does it once', async () => {
    using checkout = new Checkout()
    checkout.write('node_modules/.package-lock.json', '{"packages":{}}')
    checkout.tool('npm/npm-cli.js', `console.log('npm chatters'); ${install}`)

    const first = await checkout.run('brocade.mjs', ['check', '--no-fit', 'slides', '--json'])
    expect(first.out).toBe('cli check --no-fit slides --json\n')
    expect(first.err).toContain('npm chatters')
    expect(checkout.calls).toHaveLength(1)
    expect(checkout.calls[0]).toMatch(/^npm-cli\.js ci --include=dev/)

    const second = await checkout.run('brocade.mjs', ['check', '--no-fit'])
    expect(second).toEqual({ code: 0, out: 'cli check --no-fit\n', err: '' })
    expect(checkout.calls).toHaveLength(1)
  })

  it('installs again when the lockfile has changed', async () => {
    using checkout = new Checkout()
    await checkout.run('brocade.mjs', ['check', '--no-fit'])
    expect(checkout.calls).toEqual([])

    checkout.write(
      'package-lock.json',
      (checkout.read('package-lock.json') ?? '').replaceAll('45.4.1', '45.5.0'),
    )
    await checkout.run('brocade.mjs', ['check', '--no-fit'])
    expect(checkout.callsOf('npm-cli.js')).toHaveLength(1)
  })

  it('says in one line that npm failed, and tries again the next time', async () => {
    using checkout = new Checkout()
    checkout.write('node_modules/.package-lock.json', '{"packages":{}}')
    checkout.tool('npm/npm-cli.js', 'process.exit(7)')

    const { code, out, err } = await checkout.run('brocade.mjs', ['check', '--no-fit'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.trim().split('\n').at(-1)).toContain('(exit code 7)')

    await checkout.run('brocade.mjs', ['check', '--no-fit'])
    expect(checkout.callsOf('npm-cli.js')).toHaveLength(2)
  })

  it('installs once for two commands at a time', async () => {
    using checkout = new Checkout()
    checkout.write('node_modules/.package-lock.json', '{"packages":{}}')
    checkout.tool('npm/npm-cli.js', `${idle}; ${install}`)

    const outcomes = await Promise.all([
      checkout.run('brocade.mjs', ['check', '--no-fit']),
      checkout.run('brocade.mjs', ['check', '--no-fit']),
    ])
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0])
    expect(checkout.callsOf('npm-cli.js')).toHaveLength(1)
  })
})
