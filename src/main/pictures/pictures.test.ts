import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it, onTestFinished } from 'vitest'
import { createAnswer } from '../scheme/answer.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { createMemoryLog } from '../testing/memory-log.ts'
import { put, scratch } from '../testing/scratch.ts'
import { inWorker } from '../thread/worker.ts'
import { boundFolder } from './bound.ts'
import type { Order } from './order.ts'
import { createPictures } from './pictures.ts'
import type { PicturesOptions } from './pictures.ts'
import { sideFor } from './side.ts'
import { createWorkshop } from './workshop.ts'

const thread = new URL('../testing/picture-thread.ts', import.meta.url)

/** A flat picture in a folder. */
async function draw(file: string, width: number, height: number): Promise<string> {
  const create = { width, height, channels: 3, background: '#246' } as const
  await sharp({ create, limitInputPixels: false }).toFile(file)
  return file
}

function open(folder: string, options: Partial<PicturesOptions> = {}) {
  const workshop = createWorkshop({ clock: createManualClock(), open: inWorker(thread) })
  const orders: Order[] = []
  const log = createMemoryLog()
  const pictures = createPictures({
    folder: join(folder, 'cache'),
    workshop: {
      ...workshop,
      make(order) {
        orders.push(order)
        return workshop.make(order)
      },
    },
    side: () => 2880,
    log,
    ...options,
  })
  onTestFinished(pictures.close)
  return { ...pictures, orders, log }
}

/** The variant's path, where there is one. */
async function variantOf(file: string, { fit }: Pick<ReturnType<typeof open>, 'fit'>) {
  const fitting = await fit(file)
  if (fitting.show !== 'variant') throw new Error(fitting.show)
  return fitting.file
}

it('makes of 48 megapixels what the screen needs, once, also for the next start', async () => {
  const folder = scratch()
  const file = await draw(join(folder, 'a.jpg'), 8000, 6000)
  const pictures = open(folder)
  const [variant, again] = await Promise.all([variantOf(file, pictures), variantOf(file, pictures)])
  expect(await sharp(variant).metadata()).toMatchObject({
    format: 'jpeg',
    width: 2880,
    height: 2160,
  })
  expect(again).toBe(variant)
  expect(pictures.orders).toHaveLength(1)
  const { mtimeMs } = statSync(variant)
  expect(await variantOf(file, open(folder))).toBe(variant)
  expect(statSync(variant).mtimeMs).toBe(mtimeMs)
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(1)
})

it('makes a new one of a file that has changed', async () => {
  const folder = scratch()
  const file = await draw(join(folder, 'a.jpg'), 4000, 3000)
  const pictures = open(folder)
  const before = await variantOf(file, pictures)
  await draw(file, 3000, 4000)
  const after = await variantOf(file, pictures)
  expect(after).not.toBe(before)
  expect(await sharp(after).metadata()).toMatchObject({ width: 2160, height: 2880 })
})

it.each(['a.jpg', 'a.png'])('never shows a variant of %s that was cut short', async (name) => {
  const folder = scratch()
  const file = await draw(join(folder, name), 4000, 3000)
  const pictures = open(folder)
  const variant = await variantOf(file, pictures)
  const whole = readFileSync(variant)
  for (const each of [pictures, open(folder)]) {
    truncateSync(variant, whole.length - 20)
    await variantOf(file, each)
    expect(readFileSync(variant)).toEqual(whole)
  }
})

it('refuses what has too many pixels, in one line of the log, and the page gets nothing', async () => {
  const folder = scratch()
  await draw(join(folder, 'a.jpg'), 1200, 1000)
  const pictures = open(folder, { maxPixels: 1e6 })
  const answer = createAnswer({ pages: folder, folderOf: () => folder, fit: pictures.fit })
  const get = () => answer(new Request('brocade://show/media/deck/a.jpg'))
  expect((await get()).status).toBe(404)
  expect((await get()).status).toBe(404)
  expect(pictures.log.said()).toEqual(['warn a picture is too large'])
})

it.each([
  ['a.jpg', 'jpeg'],
  ['a.png', 'webp'],
  ['a.webp', 'webp'],
  ['a.avif', 'webp'],
])('gives the page the variant of %s with its type', async (name, format) => {
  const folder = scratch()
  await draw(join(folder, name), 3000, 400)
  const { fit } = open(folder)
  const answer = createAnswer({ pages: folder, folderOf: () => folder, fit })
  const response = await answer(new Request(`brocade://show/media/deck/${name}`))
  expect(response.headers.get('content-type')).toBe(`image/${format}`)
  const body = Buffer.from(await response.arrayBuffer())
  expect(await sharp(body).metadata()).toMatchObject({ format, width: 2880 })
})

it('shows the colours of a photograph made for print', async () => {
  const folder = scratch()
  const file = join(folder, 'a.jpg')
  const create = { width: 3000, height: 400, channels: 3, background: '#c33' } as const
  await sharp({ create }).toColourspace('cmyk').toFile(file)
  expect(await sharp(file).metadata()).toMatchObject({ space: 'cmyk' })
  const variant = await variantOf(file, open(folder))
  expect(await sharp(variant).metadata()).toMatchObject({ format: 'jpeg', space: 'srgb' })
})

it('leaves alone what is small, drawn, or no picture at all', async () => {
  const folder = scratch({ 'a.svg': '<svg/>', 'b.gif': 'GIF89a', 'c.mp4': '', 'd.jpg': 'nonsense' })
  await draw(join(folder, 'e.jpg'), 800, 600)
  const pictures = open(folder)
  for (const name of ['a.svg', 'b.gif', 'c.mp4', 'd.jpg', 'e.jpg', 'gone.jpg']) {
    expect(await pictures.fit(join(folder, name)), name).toMatchObject({ show: 'original' })
  }
  expect(pictures.log.said()).toEqual(['warn a picture is shown as it is'])
})

it('turns a photograph as its camera was held', async () => {
  const folder = scratch()
  const file = join(folder, 'a.jpg')
  const create = { width: 4000, height: 3000, channels: 3, background: '#246' } as const
  await sharp({ create }).withMetadata({ orientation: 6 }).toFile(file)
  const variant = await variantOf(file, open(folder))
  expect(await sharp(variant).metadata()).toMatchObject({ width: 2160, height: 2880 })
})

it('puts what a visitor waits for before what is only prepared', async () => {
  const folder = scratch()
  const names = ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg']
  const files = await Promise.all(names.map((name) => draw(join(folder, name), 3000, 2000)))
  const pictures = open(folder)
  pictures.prepare(files)
  await variantOf(join(folder, 'd.jpg'), pictures)
  expect(pictures.orders.map(({ file }) => file)).not.toContain(join(folder, 'c.jpg'))
})

it('shows the original where the thread cannot run', async () => {
  const folder = scratch({ 'bad.js': "throw new Error('no such library')" })
  const file = await draw(join(folder, 'a.jpg'), 3000, 2000)
  const entry = new URL(`file://${folder}/bad.js`)
  const workshop = createWorkshop({ clock: createManualClock(), open: inWorker(entry) })
  expect(await open(folder, { workshop }).fit(file)).toMatchObject({ show: 'original' })
})

it('refuses what has too many pixels also where the thread cannot run', async () => {
  const folder = scratch({ 'bad.js': "throw new Error('no such library')" })
  const file = await draw(join(folder, 'a.jpg'), 1200, 1000)
  const entry = new URL(`file://${folder}/bad.js`)
  const workshop = createWorkshop({ clock: createManualClock(), open: inWorker(entry) })
  const pictures = open(folder, { workshop, maxPixels: 1e6 })
  expect(await pictures.fit(file)).toMatchObject({ show: 'nothing' })
})

it('deletes what was used longest ago', async () => {
  const folder = scratch()
  mkdirSync(join(folder, 'cache'))
  for (const [index, name] of ['new', 'old', 'middle'].entries()) {
    const file = join(folder, 'cache', name)
    put(file, new Uint8Array(1000))
    utimesSync(file, [3, 1, 2][index] ?? 0, 9)
  }
  await boundFolder(join(folder, 'cache'), 2500)
  expect(readdirSync(join(folder, 'cache')).toSorted()).toEqual(['middle', 'new'])
  await boundFolder(join(folder, 'nowhere'), 0)
})

it.each([
  [1024, 768, 1920],
  [1920, 1080, 2880],
  [1080, 1920, 2880],
  [3840, 2160, 3840],
  [7680, 4320, 3840],
])('%i × %i needs pictures of %i', (width, height, side) => {
  expect(sideFor([{ width, height }])).toBe(side)
})
