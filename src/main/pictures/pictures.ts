import { stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Log } from '../log/log.ts'
import { boundFolder } from './bound.ts'
import type { Fitting } from './order.ts'
import { isWhole } from './whole.ts'
import type { Workshop } from './workshop.ts'

/** Pictures no larger than the screens need. */
export interface Pictures {
  /** What to show for a picture that is asked for; it goes before all that are only prepared. */
  fit(file: string): Promise<Fitting>
  /** Makes pictures before they are asked for, when nothing else is to be made. */
  prepare(files: readonly string[]): void
  close(): void
}

export interface PicturesOptions {
  /** Where variants are kept from start to start. */
  readonly folder: string
  readonly workshop: Workshop
  /** The longer side, in pixels, that is enough at the moment. */
  readonly side: () => number
  readonly log: Log
  readonly maxPixels?: number
  readonly maxBytes?: number
}

interface Job {
  readonly file: string
  readonly side: number
  readonly key: string
  readonly done: (fitting: Fitting) => void
}

/** The pictures that may be too large; films, drawings and moving pictures are not among them. */
const raster: ReadonlySet<string> = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif'])

const original: Fitting = { show: 'original' }

/** More than these are neither waited for nor remembered. */
const most = 2_000

/** Whether a file is a picture that is to be fitted. */
function isRaster(file: string): boolean {
  return raster.has(extname(file).toLowerCase())
}

/** Pictures made by a workshop and kept in a folder of bounded size. */
export function createPictures(options: PicturesOptions): Pictures {
  const { folder, workshop, side, log, maxPixels = 100e6, maxBytes = 512 * 2 ** 20 } = options
  const waiting: Job[] = []
  /** By file, its size, its time and the side: what there is to show, or will be. */
  const known = new Map<string, Promise<Fitting>>()
  let later: readonly string[] = []
  let isBusy = false
  let isClosed = false

  /** @param isWanted whether somebody waits for it */
  async function order(file: string, isWanted: boolean): Promise<Fitting> {
    const stats = isRaster(file) ? await stat(file).catch(() => null) : null
    if (!stats?.isFile() || isClosed) return original
    const key = `${file}:${stats.size}:${stats.mtimeMs}:${side()}`
    const before = known.get(key)
    const fitting = before && (await stillThere(before, key, isWanted))
    if (fitting) return fitting
    if (waiting.length >= most) return original
    const made = new Promise<Fitting>((done) => {
      const job: Job = { file, side: side(), key, done }
      if (isWanted) waiting.unshift(job)
      else waiting.push(job)
    })
    known.set(key, made)
    for (const oldest of [...known.keys()].slice(0, -most)) known.delete(oldest)
    void work()
    return made
  }

  /** What is known of a picture, unless its variant has gone since; one that waits goes first. */
  async function stillThere(before: Promise<Fitting>, key: string, isWanted: boolean) {
    const at = isWanted ? waiting.findIndex((job) => job.key === key) : -1
    if (at > 0) waiting.unshift(...waiting.splice(at, 1))
    const fitting = await before
    const isThere = fitting.show !== 'variant' || (await isWhole(fitting.file))
    if (!isThere && known.get(key) === before) known.delete(key)
    return isThere ? fitting : null
  }

  async function work(): Promise<void> {
    if (isBusy || isClosed) return
    isBusy = true
    for (let job = waiting.shift(); job; job = waiting.shift()) job.done(await make(job))
    await boundFolder(folder, maxBytes).catch((error: unknown) =>
      log.warn({ err: error }, 'the kept pictures cannot be cleared'),
    )
    isBusy = false
    if (waiting.length > 0) void work()
  }

  async function make({ file, side: wide }: Job): Promise<Fitting> {
    if (isClosed) return original
    const reply = await workshop.make({ file, side: wide, maxPixels, folder })
    const name = basename(file)
    if (reply.show === 'nothing') log.warn({ file: name, maxPixels }, 'a picture is too large')
    if (reply.fault && !isClosed)
      log.warn({ file: name, fault: reply.fault }, 'a picture is shown as it is')
    return reply
  }

  return {
    fit: (file) => order(file, true),
    prepare(files) {
      const isRunning = later.length > 0
      later = [...new Set(files)].filter(isRaster).slice(0, most)
      if (!isRunning) void prepareLater()
    },
    close() {
      isClosed = true
      later = []
      waiting.splice(0).forEach(({ done }) => done(original))
      workshop.close()
    },
  }

  /** One after the other, so that what is asked for meanwhile never waits for more than one. */
  async function prepareLater(): Promise<void> {
    for (let [next] = later; next !== undefined; [next] = later) {
      later = later.slice(1)
      await order(next, false)
    }
  }
}
