import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { onTestFinished } from 'vitest'
import { main } from '../main.ts'
import { root } from '../root.ts'
import { speak } from '../words.ts'

interface Options {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly input?: string
  /** Close the other end of its output before it writes. */
  readonly leaveEarly?: boolean
}

interface Ended {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

/** What a command finds of the machine: its own language and home would make tests differ. */
function plainEnvironment(own: NodeJS.ProcessEnv | undefined): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env
  return { PATH, SystemRoot, LANG: 'en_US.UTF-8', HOME: tmpdir(), ...own }
}

/** Runs the command line to its end, as the user would. */
export async function brocade(args: readonly string[], options: Options = {}): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, 'src/cli/brocade.ts'), ...args], {
    cwd: options.cwd ?? root,
    env: plainEnvironment(options.env),
  })
  child.stdin.end(options.input ?? '')
  if (options.leaveEarly) child.stdout.destroy()
  let output = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, output, errors }
}

/**
 * Runs a command line inside this process, which is much faster than starting one: for the many
 * ways to be wrong.
 */
export async function call(args: readonly string[], cwd = root): Promise<Ended> {
  const streams = { input: new PassThrough(), output: new PassThrough(), errors: new PassThrough() }
  const say = speak('en')
  const before = process.cwd()
  process.chdir(cwd)
  try {
    const code = await main(args, { ...streams, say, tongue: 'en', env: {} })
    const written = (stream: PassThrough) => String(stream.read() ?? '')
    return { code, output: written(streams.output), errors: written(streams.errors) }
  } finally {
    process.chdir(before)
  }
}

/** An empty folder that is gone after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'brocade-cli-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** The one line that a mistake gets. */
export function oneLine(errors: string): string {
  const lines = errors.split('\n')
  if (lines.length !== 2 || lines[1] !== '') throw new Error(`not one line: ${errors}`)
  return lines[0] ?? ''
}
