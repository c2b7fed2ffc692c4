import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { exit, Failure } from '../failure.ts'

const requests = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** How a program ended: with an exit code, by a signal, or by us because its time was up. */
export interface Captured {
  readonly output: string
  readonly ending: string
}

/**
 * Runs a program to its end and keeps what it writes on the standard output. It does not outlive
 * this one, nor its time.
 *
 * @throws {Failure} when it cannot be started
 */
export async function capture(
  executable: string,
  args: readonly string[],
  { env, timeoutMs }: { readonly env: NodeJS.ProcessEnv; readonly timeoutMs: number },
): Promise<Captured> {
  const child = spawn(executable, args, { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const follow = (request: NodeJS.Signals) => {
    child.kill('SIGKILL')
    // Not by the signal itself, which would leave the files behind that are gone at an exit.
    process.exit(128 + constants.signals[request])
  }
  for (const request of requests) process.once(request, follow)
  let late = false
  const timer = setTimeout(() => {
    late = true
    child.kill('SIGKILL')
  }, timeoutMs)
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  try {
    return await new Promise<Captured>((resolve, reject) => {
      child.once('error', ({ message }) => {
        reject(new Failure('electron-broken', { executable, fault: message }, exit.failed))
      })
      child.once('close', (code, signal) => {
        resolve({ output, ending: late ? `${timeoutMs / 1000} s` : String(code ?? signal) })
      })
    })
  } finally {
    clearTimeout(timer)
    for (const request of requests) process.off(request, follow)
  }
}
