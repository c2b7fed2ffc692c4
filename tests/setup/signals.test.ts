import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Checkout, outcomeOf, type Outcome, sideBySide } from './checkout.ts'

/** A command that, like Electron, quits cleanly on the first signal, and tells of every one. */
const command = `
  let asked = 0
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      console.log(signal)
      asked += 1
      if (asked === 1) setTimeout(() => process.exit(7), 150)
    })
  }
  setTimeout(() => process.exit(9), 20_000)
  console.log('ready')
`

/** A checkout whose command waits for a signal. */
function waitingCheckout(): Checkout {
  const checkout = new Checkout()
  checkout.write('src/cli/brocade.ts', command)
  return checkout
}

describe.runIf(process.platform !== 'win32')('asking a running script to end', sideBySide, () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'by %s ends its command, told once, whose exit code it passes on',
    async (signal) => {
      using checkout = waitingCheckout()
      const { child, outcome } = checkout.start('brocade.mjs')
      await once(child.stdout ?? child, 'data')
      child.kill(signal)
      expect(await outcome).toEqual({ code: 7, out: 'ready\nSIGTERM\n', err: '' })
    },
  )

  it('by Ctrl+C in the terminal ends both', async () => {
    using checkout = waitingCheckout()
    const child = spawn(process.execPath, [join(checkout.root, 'scripts/brocade.mjs')], {
      env: checkout.env,
      detached: true,
    })
    const outcome = outcomeOf(child)
    await once(child.stdout, 'data')
    process.kill(-(child.pid ?? 0), 'SIGINT')
    const { code, out } = await outcome
    expect(code).toBe(7)
    expect(out.trim().split('\n').sort()).toEqual(['SIGINT', 'SIGTERM', 'ready'])
  })

  it('through a shell of npm that dies without passing it on still ends the command', async () => {
    using checkout = waitingCheckout()
    const script = join(checkout.root, 'scripts/brocade.mjs')
    const shell = spawn('/bin/sh', ['-c', `'${process.execPath}' '${script}'; true`], {
      env: { ...checkout.env, npm_lifecycle_event: 'start' },
    })
    const outcome: Promise<Outcome> = outcomeOf(shell)
    await once(shell.stdout, 'data')
    shell.kill('SIGTERM')
    // The pipe closes when the last process that holds it has ended.
    expect((await outcome).out).toBe('ready\nSIGTERM\n')
  })

  it('during set-up ends that, and starts nothing', async () => {
    using checkout = waitingCheckout()
    checkout.write('node_modules/.package-lock.json', '{"packages":{}}')
    checkout.tool('npm/npm-cli.js', `console.error('busy'); setTimeout(() => {}, 20_000)`)
    const { child, outcome } = checkout.start('brocade.mjs')
    await once(child.stderr ?? child, 'data')
    child.kill('SIGTERM')
    const { code, out } = await outcome
    expect({ code, out }).toEqual({ code: 143, out: '' })
    expect(checkout.read('out/.set-up-lock')).toBeUndefined()
  })
})
