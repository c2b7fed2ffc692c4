import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { writeDeck } from './support/deck.ts'
import { logIn } from './support/log.ts'
import { expect, test } from './support/test.ts'
import { liveSlide, screen, touchToBegin, visitDeck } from './support/visit.ts'

interface Ask {
  readonly method?: string
  readonly headers?: Record<string, string>
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly length: number
}

/** What the page gets for an address of its own scheme. */
function get(page: Page, path: string, ask: Ask = {}): Promise<Answer> {
  return page.evaluate(
    async ([address, options]) => {
      const response = await fetch(address, options)
      const body = await response.arrayBuffer()
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        length: body.byteLength,
      }
    },
    [path, ask] as const,
  )
}

test('the page lives under a strict policy, and a whole visit never strains it', async ({
  start,
}) => {
  const { page, folder } = await start()
  const { headers } = await get(page, '/')
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(headers['x-content-type-options']).toBe('nosniff')
  const policy = headers['content-security-policy'] ?? ''
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    'sandbox allow-scripts allow-same-origin',
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy.split('; ')).toContain(rule)
  }
  expect(policy).not.toMatch(
    /unsafe|https?:|\*|data:|blob:|allow-(?:modals|popups|downloads|forms|top)/u,
  )

  const violations: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') violations.push(message.text())
  })
  await visitDeck(page, /锦州/)
  await page.getByRole('button', { name: 'English' }).click()
  const [, count = 0] =
    /\/ (\d+)$/u.exec((await liveSlide(page).getAttribute('aria-label')) ?? '') ?? []
  for (let slide = 2; slide <= Number(count); slide += 1) {
    await page.keyboard.press('PageDown')
    await expect(liveSlide(page)).toHaveAttribute('aria-label', `${slide} / ${count}`)
  }
  await page.keyboard.press('Escape')
  expect(violations).toEqual([])
  const complaints = (await logIn(folder)).filter(({ level }) => level === 'error')
  expect(complaints).toEqual([])
})

test('media stay inside their deck, whatever the address says', async ({ start, folder }) => {
  const deck = join(folder, 'trial')
  await writeDeck(deck)
  await writeDeck(join(folder, 'trial-evil'))
  await mkdir(join(deck, 'media'))
  const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>'
  await writeFile(join(deck, 'media/map.svg'), picture)
  await writeFile(join(folder, 'secret.svg'), picture)
  await writeFile(join(folder, 'trial-evil/secret.svg'), picture)
  await symlink('../../secret.svg', join(deck, 'media/out.svg'))
  await symlink('../trial-evil', join(deck, 'evil'))
  const { page } = await start({ args: ['--windowed', deck] })

  const good = await get(page, '/media/trial/media/map.svg')
  expect(good).toMatchObject({ status: 200, length: picture.length })
  expect(good.headers).toMatchObject({
    'content-type': 'image/svg+xml; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'x-content-type-options': 'nosniff',
  })
  for (const path of [
    '/media/trial/../secret.svg',
    '/media/trial/..%2fsecret.svg',
    '/media/trial/%2e%2e/secret.svg',
    '/media/trial/%2e%2e%2fsecret.svg',
    '/media/trial/..%5csecret.svg',
    '/media/trial/media/..%2f..%2f..%2fsecret.svg',
    '/media/trial/..%2ftrial-evil%2fsecret.svg',
    '/media/trial-evil/secret.svg',
    '/media/trial/evil/secret.svg',
    '/media/trial/media/out.svg',
    '/media/trial/media/map.svg%00.png',
    '/media/trial//etc/passwd',
    '/media/trial/zh-CN.md',
    '/media/trial/deck.yaml',
    '/media/nobody/map.svg',
    '/..%2fmain%2findex.js',
    '/..%2f..%2fpackage.json',
    '/package.json',
  ]) {
    expect(await get(page, path), path).toMatchObject({ status: 404, length: 0 })
  }
  for (const method of ['POST', 'PUT', 'DELETE']) {
    expect(await get(page, '/media/trial/media/map.svg', { method }), method).toMatchObject({
      status: 405,
    })
  }
})

test('a film comes in pieces, and its end without its beginning', async ({ start, folder }) => {
  const deck = join(folder, 'trial')
  await writeDeck(deck)
  const tone = sineWave(20)
  await mkdir(join(deck, 'media'))
  await writeFile(join(deck, 'media/film.mp4'), tone)
  await writeFile(join(deck, 'media/tone.ogg'), tone)
  const { page } = await start({ args: ['--windowed', deck] })

  const size = tone.length
  const ranges: readonly (readonly [
    range: string,
    status: number,
    content: string,
    length: number,
  ])[] = [
    ['bytes=0-99', 206, `bytes 0-99/${size}`, 100],
    [`bytes=${size - 10}-`, 206, `bytes ${size - 10}-${size - 1}/${size}`, 10],
    ['bytes=-7', 206, `bytes ${size - 7}-${size - 1}/${size}`, 7],
    [`bytes=${size}-`, 416, `bytes */${size}`, 0],
  ]
  for (const [range, status, content, length] of ranges) {
    const answer = await get(page, '/media/trial/media/film.mp4', { headers: { range } })
    expect(answer, range).toMatchObject({ status, length, headers: { 'content-range': content } })
  }

  // Chromium's own player seeks to the end by ranges; it tells the sound by its bytes.
  const seeked = await page.evaluate(
    () =>
      new Promise<readonly number[]>((resolve, reject) => {
        const player = new Audio('/media/trial/media/tone.ogg')
        player.addEventListener('error', () => reject(new Error(player.error?.message)))
        player.addEventListener('loadedmetadata', () => (player.currentTime = player.duration - 1))
        player.addEventListener('seeked', () => resolve([player.duration, player.currentTime]))
      }),
  )
  expect(seeked).toEqual([20, 19])
})

test('a picture that changes on the disk changes on the screen', async ({ start, folder }) => {
  const deck = join(folder, 'trial')
  await writeDeck(deck)
  await mkdir(join(deck, 'media'))
  const picture = (width: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10" viewBox="0 0 ${width} 10"/>`
  await writeFile(join(deck, 'media/map.svg'), picture(40))
  await writeFile(join(deck, 'zh-CN.md'), '# 图\n\n![地图](media/map.svg)\n')
  const { page } = await start({ args: ['--windowed', deck] })
  await touchToBegin(page)
  await expect(screen(page)).toHaveAttribute('data-screen', 'deck')
  const width = () =>
    liveSlide(page)
      .getByRole('img', { name: '地图' })
      .evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))
  await expect.poll(width).toBe(40)
  await writeFile(join(deck, 'media/map.svg'), picture(80))
  await expect.poll(width).toBe(80)
})

/** Seconds of a tone as a WAV file, 8 kHz, 8 bits. */
function sineWave(seconds: number): Buffer {
  const rate = 8000
  const samples = Buffer.from(
    Array.from({ length: seconds * rate }, (_, n) => 128 + Math.round(60 * Math.sin(n / 3))),
  )
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + samples.length, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(rate, 24)
  header.writeUInt32LE(rate, 28)
  header.writeUInt16LE(1, 32)
  header.writeUInt16LE(8, 34)
  header.write('data', 36)
  header.writeUInt32LE(samples.length, 40)
  return Buffer.concat([header, samples])
}
