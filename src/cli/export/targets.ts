import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, lstat, mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { exit, Failure } from '../failure.ts'
import { faultOf, isFault, orFail } from '../faults.ts'
import type { Out } from './plan.ts'

/** A file that is made, and the place where it belongs. */
export interface Made {
  readonly file: string
  readonly target: string
}

/** What there is already at the place that the user has named. */
export async function outAt(path: string): Promise<Out> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  return { path, isFolder }
}

/**
 * Makes sure that nobody's files are in the way.
 *
 * @throws {Failure} when one is, or a folder cannot be what it is to be
 */
export async function requireFree(targets: readonly string[]): Promise<void> {
  for (const target of targets) {
    try {
      await lstat(target)
    } catch (error) {
      if (isFault(error) && error.code === 'ENOENT') continue
      throw notAFolder(error, target)
    }
    throw new Failure('file-there', { file: target }, exit.failed)
  }
}

/**
 * Puts files to their places, all or none: they are copied beside them first and then renamed, so
 * that none is ever there in part.
 *
 * @throws {Failure} when one cannot be written, or somebody's is there
 */
export async function putAll(made: readonly Made[]): Promise<void> {
  const copied = made.map((each) => ({ ...each, beside: `${each.target}.${randomUUID()}.tmp` }))
  const moved: string[] = []
  try {
    for (const { file, target, beside } of copied) {
      await orFail(copy(file, beside), target, exit.failed)
    }
    await requireFree(made.map(({ target }) => target))
    for (const { beside, target } of copied) {
      await orFail(rename(beside, target), target, exit.failed)
      moved.push(target)
    }
  } catch (error) {
    for (const path of [...moved, ...copied.map(({ beside }) => beside)]) {
      await rm(path, { force: true })
    }
    throw error
  }
}

async function copy(file: string, beside: string): Promise<void> {
  await mkdir(dirname(beside), { recursive: true })
  await copyFile(file, beside, constants.COPYFILE_EXCL)
}

function notAFolder(error: unknown, target: string): Failure {
  return isFault(error) && error.code === 'ENOTDIR'
    ? new Failure('folder-is-file', { folder: dirname(target) }, exit.failed)
    : faultOf(error, target, exit.failed)
}
