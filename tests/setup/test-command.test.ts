import { describe, expect, it } from 'vitest'
import { Checkout, type Outcome, sideBySide } from './checkout.ts'

const writeReport = (path: string, report: object, code = 0): string =>
  `require('node:fs').writeFileSync(${path}, ${JSON.stringify(JSON.stringify(report))}); process.exitCode = ${code}`
const vitestPath = `process.argv.find((arg) => arg.startsWith('--outputFile.json=')).split('=')[1]`
const vitest = (numPassedTests: number, numFailedTests: number, code = 0): string =>
  writeReport(
    vitestPath,
    { numPassedTests, numFailedTests, numPendingTests: 1, numTodoTests: 1 },
    code,
  )
const playwright = (expected: number, unexpected: number, code = 0): string =>
  writeReport(
    'process.env.PLAYWRIGHT_JSON_OUTPUT_FILE',
    { stats: { expected, unexpected, flaky: 1, skipped: 0 } },
    code,
  )

/** A checkout in which everything passes: 2 scripts, 10 unit tests (2 skipped), 5 e2e tests. */
function passingCheckout(): Checkout {
  const checkout = new Checkout()
  checkout.installElectron()
  checkout.tool(
    'bin/Xvfb',
    `require('node:fs').writeSync(3, '42\\n'); setTimeout(() => {}, 20_000)`,
  )
  checkout.command('vitest', vitest(10, 0))
  checkout.command('playwright', playwright(4, 0))
  checkout.env.BROCADE_CHROMIUM = process.execPath
  return checkout
}

const lastLine = ({ out }: Outcome): string | undefined => out.trimEnd().split('\n').at(-1)

describe('npm test', sideBySide, () => {
  it('adds up all stages in its last line', async () => {
    using checkout = passingCheckout()
    const outcome = await checkout.run('test.mjs')
    expect(outcome.code).toBe(0)
    expect(lastLine(outcome)).toBe('17 passed, 0 failed, 2 skipped')
    expect(checkout.callsOf('npm-cli.js')).toEqual([
      'npm-cli.js run --silent lint',
      'npm-cli.js run --silent typecheck',
    ])
  })

  it('runs every stage, whatever failed before', async () => {
    using checkout = passingCheckout()
    checkout.tool('npm/npm-cli.js', 'process.exit(1)')
    checkout.command('vitest', vitest(9, 1, 1))
    checkout.command('playwright', playwright(3, 2, 1))
    const outcome = await checkout.run('test.mjs')
    expect(outcome.code).toBe(1)
    expect(lastLine(outcome)).toBe('13 passed, 5 failed, 2 skipped')
  })

  it('runs the stages that are named', async () => {
    using checkout = passingCheckout()
    const outcome = await checkout.run('test.mjs', ['types', 'e2e'])
    expect(lastLine(outcome)).toBe('6 passed, 0 failed')
    expect(checkout.callsOf('vitest')).toEqual([])
  })

  it.each([
    ['executed nothing', vitest(0, 0)],
    ['failed outside any test', vitest(10, 0, 1).replace('10', '0')],
    ['ended before it could report', 'process.exit(3)'],
    ['claims success without a report', ''],
  ])('counts a stage as failed that %s', async (_, body) => {
    using checkout = passingCheckout()
    checkout.command('vitest', body)
    const outcome = await checkout.run('test.mjs', ['unit'])
    expect(outcome.code).toBe(1)
    expect(lastLine(outcome)).toMatch(/^0 passed, 1 failed/)
  })

  it('counts a stage as failed that cannot be set up, and goes on', async () => {
    using checkout = passingCheckout()
    checkout.command('electron-vite', 'process.exit(1)')
    checkout.env.BROCADE_CHROMIUM = '/nowhere'
    const outcome = await checkout.run('test.mjs')
    expect(lastLine(outcome)).toBe('2 passed, 2 failed')
  })

  it('does not know every stage', async () => {
    using checkout = passingCheckout()
    const { code, out, err } = await checkout.run('test.mjs', ['units'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('units')
  })
})

describe.runIf(process.platform === 'linux')('the end-to-end tests', sideBySide, () => {
  it('have a display and an Electron of their own, and leave no display behind', async () => {
    using checkout = passingCheckout()
    checkout.tool(
      'bin/Xvfb',
      `const fs = require('node:fs')
      fs.writeSync(3, '42\\n')
      process.on('SIGTERM', () => { fs.writeFileSync('${checkout.root}/stopped', ''); process.exit() })
      setTimeout(() => {}, 20_000)`,
    )
    checkout.command(
      'playwright',
      `const { DISPLAY, WAYLAND_DISPLAY, ELECTRON_EXEC_PATH, ELECTRON_RUN_AS_NODE } = process.env
      console.log(DISPLAY, WAYLAND_DISPLAY, ELECTRON_EXEC_PATH, ELECTRON_RUN_AS_NODE)`,
    )
    const { code, out } = await checkout.run('e2e.mjs', ['--grep', 'touch'], {
      DISPLAY: ':0',
      WAYLAND_DISPLAY: 'wayland-0',
      ELECTRON_RUN_AS_NODE: '1',
    })
    const electron = `${checkout.root}/node_modules/electron/dist/electron`
    expect({ code, out }).toEqual({ code: 0, out: `:42 undefined ${electron} undefined\n` })
    expect(checkout.callsOf('playwright')[0]).toMatch(/^playwright test --config=\S+ --grep touch$/)
    expect(checkout.read('stopped')).toBe('')
  })
})
