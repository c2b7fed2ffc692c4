import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { exit, Failure } from '../failure.ts'

const requests = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs a program in this one's place: same terminal, and a request to end reaches it.
 *
 * The request goes on once, as SIGTERM whatever it was: Ctrl+C reaches both from the terminal,
 * and Electron leaves cleanly on the first signal of a kind but dies of the second.
 *
 * @returns its exit code; 128 and the signal's number when a signal ended it, as shells count
 * @throws {Failure} when it cannot be started
 */
export async function handOver(
  executable: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const child = spawn(executable, args, { env, stdio: 'inherit' })
  let asked = false
  const pass = () => {
    if (!asked && process.platform !== 'win32') child.kill('SIGTERM')
    asked = true
  }
  for (const request of requests) process.on(request, pass)
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', ({ message }) => {
        reject(new Failure('electron-broken', { executable, fault: message }, exit.failed))
      })
      child.once('exit', (code, signal) => {
        resolve(code ?? 128 + (signal ? constants.signals[signal] : 0))
      })
    })
  } finally {
    for (const request of requests) process.off(request, pass)
  }
}
