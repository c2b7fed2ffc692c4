import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../../../src/cli/root.ts'
import {
  electronEnvironment,
  electronExecutable,
  sandboxSwitches,
} from '../../../src/cli/run/electron.ts'
import { environment, foldersIn } from '../app.ts'

interface Start {
  readonly main: 'empty window' | 'brocade'
  /** Where it keeps everything; what an earlier start left there, it finds. */
  readonly folder: string
  /** Whether it goes on until its caches are written. */
  readonly stay?: boolean
}

const limitMs = 30_000

/** Starts an app once. @returns the milliseconds until its picture, or `null` beyond the limit */
export async function startOnce({ main, folder, stay = false }: Start): Promise<number | null> {
  await mkdir(folder, { recursive: true })
  const entry = join(import.meta.dirname, main === 'brocade' ? 'brocade.mjs' : 'empty.mjs')
  const begun = performance.now()
  const app = spawn(
    electronExecutable(process.env),
    [...sandboxSwitches(), entry, 'run', '--windowed', '--lang=en', join(root, 'slides')],
    {
      env: electronEnvironment({
        ...environment(),
        ...foldersIn(folder),
        BENCH_STAY: stay ? 'yes' : '',
      }),
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  const ended = once(app, 'exit')
  const limit = setTimeout(() => app.kill('SIGKILL'), limitMs)
  let painted: number | null = null
  createInterface(app.stdout).on('line', (line) => {
    if (line === 'painted') painted ??= performance.now() - begun
  })
  await ended
  clearTimeout(limit)
  return painted
}
