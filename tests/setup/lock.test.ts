import { spawnSync } from 'node:child_process'
import { rmSync, utimesSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { Checkout, sideBySide } from './checkout.ts'

const lock = 'out/.set-up-lock'

/** A checkout with something to set up, which takes the lock. */
function checkoutLockedBy(pid: number, host = hostname()): Checkout {
  const checkout = new Checkout()
  checkout.write(lock, JSON.stringify({ pid, host, since: 0 }))
  return checkout
}

describe('the set-up lock', sideBySide, () => {
  it('is taken over from a process that died', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    using checkout = checkoutLockedBy(pid)
    expect(await checkout.run('brocade.mjs')).toEqual({ code: 0, out: 'cli\n', err: '' })
    expect(checkout.read(lock)).toBeUndefined()
  })

  it('is taken over from a holder that has been silent for long', async () => {
    using checkout = checkoutLockedBy(process.pid, 'another-host')
    utimesSync(join(checkout.root, lock), new Date(), new Date(Date.now() - 31_000))
    expect(await checkout.run('brocade.mjs')).toEqual({ code: 0, out: 'cli\n', err: '' })
  })

  it.each([
    ['a process that lives', process.pid, hostname()],
    ['an unknown process on another host', 2 ** 22 + 1, 'another-host'],
  ])('is waited for while it belongs to %s', async (_, pid, host) => {
    using checkout = checkoutLockedBy(pid, host)
    const { child, outcome } = checkout.start('brocade.mjs')
    await once(child.stderr ?? child, 'data')
    rmSync(join(checkout.root, lock))
    const { code, out, err } = await outcome
    expect({ code, out }).toEqual({ code: 0, out: 'cli\n' })
    expect(err).toMatch(/^Another process is setting Brocade up/)
  })
})
