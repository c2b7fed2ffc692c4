import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { handOver } from './hand-over.ts'

const node = process.execPath

it('ends as the program ended', async () => {
  expect(await handOver(node, ['-e', 'process.exit(3)'], process.env)).toBe(3)
  expect(await handOver(node, ['-e', 'process.kill(process.pid)'], process.env)).toBe(143)
})

it('gives the program the environment', async () => {
  const env = { ...process.env, BROCADE_TEST: '5' }
  const script = 'process.exit(Number(process.env.BROCADE_TEST))'
  expect(await handOver(node, ['-e', script], env)).toBe(5)
})

it('says which program does not start', async () => {
  await expect(handOver('/no/electron', [], process.env)).rejects.toMatchObject({
    word: 'electron-broken',
    values: { executable: '/no/electron' },
  })
})

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'passes a request to end on once: %s',
  async (request) => {
    const program = `
      let asked = 0
      process.on('SIGTERM', () => { asked += 1; setImmediate(() => process.exit(40 + asked)) })
      console.log('running')
      setInterval(() => undefined, 60_000)`
    const wrapper = `
      const { handOver } = await import(${JSON.stringify(new URL('hand-over.ts', import.meta.url).href)})
      process.exitCode = await handOver(process.execPath, ['-e', ${JSON.stringify(program)}], process.env)`
    const child = spawn(node, ['--input-type=module', '-e', wrapper])
    await once(child.stdout, 'data')
    child.kill(request)
    child.kill('SIGTERM')
    const [code] = (await once(child, 'exit')) as [number]
    expect(code).toBe(41)
  },
)
