import { Failure } from './failure.ts'
import type { ExitCode } from './failure.ts'

const words = {
  ENOENT: 'path-missing',
  ENOTDIR: 'path-missing',
  EACCES: 'path-denied',
  EPERM: 'path-denied',
  EROFS: 'path-read-only',
  ENOSPC: 'path-disk-full',
  ELOOP: 'path-loop',
} as const

/** Whether the file system is at fault, and not we. */
export function isFault(
  error: unknown,
): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error
}

/**
 * What the file system complains about, as a failure that names the path.
 *
 * @throws whatever is not the file system's complaint, as it came
 */
export function faultOf(error: unknown, path: string, code?: ExitCode): Failure {
  if (!isFault(error)) throw error
  const known = Object.entries(words).find(([name]) => name === error.code)
  return new Failure(known?.[1] ?? 'path-fault', { path, fault: error.code }, code)
}

/**
 * What a promise of the file system's gives.
 *
 * @throws {Failure} in place of the file system's own complaint
 */
export async function orFail<Value>(
  working: Promise<Value>,
  path: string,
  code?: ExitCode,
): Promise<Value> {
  try {
    return await working
  } catch (error) {
    throw faultOf(error, path, code)
  }
}
