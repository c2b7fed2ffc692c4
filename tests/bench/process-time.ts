import { spawnSync } from 'node:child_process'

/** A program and what it is given. */
export type CommandLine = readonly [program: string, ...args: string[]]

/**
 * How long a process takes from its start to its end, in milliseconds.
 *
 * @throws when it fails
 */
export function processTime([program, ...args]: CommandLine): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(program, args, { maxBuffer: 256 * 1024 * 1024 })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${stderr}`)
  return performance.now() - start
}

/** Whether pandoc is installed; where it is not, it is left out. */
export function hasPandoc(): boolean {
  return spawnSync('pandoc', ['--version']).status === 0
}
