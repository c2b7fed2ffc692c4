import { expect, it } from 'vitest'
import { capture } from './capture.ts'

const run = (script: string, timeoutMs = 30_000) =>
  capture(process.execPath, ['-e', script], { env: process.env, timeoutMs })

it('keeps what a program says, and how it ended', async () => {
  expect(await run('console.log("织锦"); process.exitCode = 3')).toEqual({
    output: '织锦\n',
    ending: '3',
  })
})

it('lets no program go on when its time is up', async () => {
  const { ending } = await run('setInterval(() => undefined, 60_000)', 50)
  expect(ending).toBe('0.05 s')
})

it('says which program does not start', async () => {
  const nowhere = capture('/no/electron', [], { env: process.env, timeoutMs: 1000 })
  await expect(nowhere).rejects.toMatchObject({
    word: 'electron-broken',
    values: { executable: '/no/electron' },
  })
})
