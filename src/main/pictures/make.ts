import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import sharp from 'sharp'
import type { Order, Reply } from './order.ts'
import { isWhole } from './whole.ts'

/** Counts up when the same picture would be made otherwise: older variants are then left to age. */
const recipe = 1

/** A picture that fits the side and has no more bytes than these is shown as it is. */
const smallBytes = 2 ** 20

// One thread of libvips and nothing kept: the show has the processor and the memory.
sharp.concurrency(1)
sharp.cache(false)

/**
 * Makes a picture no larger than it is shown, or finds it made already. The name of a variant is
 * the hash of what it was made from. A picture that cannot be read stays as it is: the page may
 * know better, and if not shows what it shows for a missing one.
 */
export async function makePicture({ file, side, maxPixels, folder }: Order): Promise<Reply> {
  try {
    const whole = sharp(file, { limitInputPixels: false })
    const { format, width, height, pages = 1 } = await whole.metadata()
    if (width * height * pages > maxPixels) return { show: 'nothing' }
    const { size } = await stat(file)
    const fits = Math.max(width, height) <= side
    if (pages > 1 || (fits && size <= smallBytes)) return { show: 'original' }

    // A photograph stays a JPEG: pages decode that in a quarter of a WebP's time, here it is made in a sixth.
    const type = format === 'jpeg' ? 'jpg' : 'webp'
    const variant = join(folder, `${await hashOf(file)}-${side}-${recipe}.${type}`)
    if (!(await isWhole(variant))) await write({ file, side, maxPixels, folder, variant })
    else await markUsed(variant)
    // At its own size a picture can be smaller as it was.
    if (fits && (await stat(variant)).size >= size) return { show: 'original' }
    return { show: 'variant', file: variant }
  } catch (error) {
    return { show: 'original', fault: String(error) }
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

async function write(order: Order & { readonly variant: string }): Promise<void> {
  const { file, side, maxPixels, folder, variant } = order
  await mkdir(folder, { recursive: true })
  const unfinished = `${variant}.${randomUUID()}.tmp`
  try {
    const smaller = sharp(file, { limitInputPixels: maxPixels, sequentialRead: true })
      .rotate()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    const made = variant.endsWith('.jpg')
      ? smaller.jpeg({ quality: 85 })
      : smaller.webp({ quality: 82, effort: 3 })
    await made.toFile(unfinished)
    await stamp(unfinished, Date.now())
    await rename(unfinished, variant)
  } finally {
    await rm(unfinished, { force: true })
  }
}

/** The variants that go first are those used longest ago. */
async function markUsed(variant: string): Promise<void> {
  await stamp(variant, (await stat(variant)).mtimeMs)
}

/** Notes that a file is used now. The time of writing is its ETag: whole seconds stay the same. */
function stamp(path: string, writtenMs: number): Promise<void> {
  return utimes(path, Date.now() / 1000, Math.trunc(writtenMs / 1000))
}
