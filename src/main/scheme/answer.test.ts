import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratch } from '../testing/scratch.ts'
import { createAnswer } from './answer.ts'
import { mediaPolicy, pagePolicy } from './policy.ts'

const film = new Uint8Array(1_000_000).map((_, index) => index % 251)

function open() {
  const folder = scratch({
    'renderer/index.html': '<!doctype html>',
    'renderer/assets/index-1a2b.js': 'start()',
    'renderer/notes.md': '# notes',
    'secret.svg': '<svg/>',
    'deck/en.md': '# notes',
    'deck/deck.yaml': 'title: T',
    'deck/media/map.svg': '<svg/>',
    'deck/media/film.mp4': film,
    'deck/media/empty.vtt': '',
    'deck/media/run.html': '<script>1</script>',
    'deck/media/run.js': '1',
    'deck-evil/a.svg': '<svg/>',
  })
  symlinkSync('../../secret.svg', join(folder, 'deck/media/out.svg'))
  const answer = createAnswer({
    pages: join(folder, 'renderer'),
    folderOf: (deck) => (deck === 'deck' ? join(folder, 'deck') : null),
  })
  const get = (path: string, init?: RequestInit) =>
    answer(new Request(`brocade://show${path}`, init))
  return { folder, answer, get }
}

describe('pages', () => {
  it.each(['/', '/index.html', '/?x=1'])('%s is the page, under its policy', async (path) => {
    const response = await open().get(path)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('<!doctype html>')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': pagePolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    })
  })

  it('assets never change under their names', async () => {
    const response = await open().get('/assets/index-1a2b.js')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(response.headers.get('cache-control')).toContain('immutable')
  })

  it.each(['/notes.md', '/gone.js', '/assets', '/media', '/../secret.svg'])(
    '%s is not there',
    async (path) => {
      expect((await open().get(path)).status).toBe(404)
    },
  )
})

describe('media', () => {
  it('come with their type, revalidated, and harmless should they stand alone', async () => {
    const response = await open().get('/media/deck/media/map.svg?revision=3')
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-length': '6',
      'content-security-policy': mediaPolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
      'accept-ranges': 'bytes',
    })
  })

  it.each([
    '/media/deck/en.md',
    '/media/deck/deck.yaml',
    '/media/deck/media/run.html',
    '/media/deck/media/run.js',
    '/media/deck/media/out.svg',
    '/media/deck/media',
    '/media/deck/gone.svg',
    '/media/deck',
    '/media/other/a.svg',
    '/media/deck-evil/a.svg',
    '/media/deck/..%2fdeck-evil%2fa.svg',
    '/media/deck/..%5csecret.svg',
    '/media/deck/%2e%2e/secret.svg',
    '/media/deck/media/map.svg%00.png',
  ])('%s is not there', async (path) => {
    const response = await open().get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('')
  })

  it('are answered again only when they have changed', async () => {
    const { folder, get } = open()
    const first = await get('/media/deck/media/map.svg')
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
    const second = await get('/media/deck/media/map.svg', { headers })
    expect([second.status, await second.text()]).toEqual([304, ''])
    writeFileSync(join(folder, 'deck/media/map.svg'), '<svg id="new"/>')
    expect((await get('/media/deck/media/map.svg', { headers })).status).toBe(200)
  })

  it.each([
    ['bytes=0-9', 0, 9],
    ['bytes=300000-900000', 300_000, 900_000],
    ['bytes=-5', 999_995, 999_999],
    ['bytes=999999-', 999_999, 999_999],
  ])('a film gives %s', async (range, start, end) => {
    const response = await open().get('/media/deck/media/film.mp4', { headers: { range } })
    expect(response.status).toBe(206)
    expect(response.headers.get('content-range')).toBe(`bytes ${start}-${end}/1000000`)
    expect(response.headers.get('content-length')).toBe(String(end - start + 1))
    const body = await response.bytes()
    expect(Buffer.compare(body, film.subarray(start, end + 1))).toBe(0)
  })

  it('a film gives all of itself, in pieces', async () => {
    const response = await open().get('/media/deck/media/film.mp4')
    expect(response.status).toBe(200)
    expect(Buffer.compare(await response.bytes(), film)).toBe(0)
  })

  it('a film says when it has no such bytes', async () => {
    const headers = { range: 'bytes=1000000-' }
    const response = await open().get('/media/deck/media/film.mp4', { headers })
    expect(response.status).toBe(416)
    expect(response.headers.get('content-range')).toBe('bytes */1000000')
  })

  it('a film can be left in the middle', async () => {
    const response = await open().get('/media/deck/media/film.mp4')
    const reader = response.body?.getReader()
    expect((await reader?.read())?.value?.length).toBeGreaterThan(0)
    await expect(reader?.cancel()).resolves.toBeUndefined()
  })

  it('an empty file is an empty answer', async () => {
    const response = await open().get('/media/deck/media/empty.vtt')
    expect([response.status, await response.text()]).toEqual([200, ''])
  })
})

it('HEAD tells the length and sends nothing', async () => {
  const response = await open().get('/media/deck/media/film.mp4', { method: 'HEAD' })
  expect(response.headers.get('content-length')).toBe('1000000')
  expect(await response.text()).toBe('')
})

it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not for this scheme', async (method) => {
  const response = await open().get('/', { method })
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

it.each(['brocade://other/', 'brocade://show:1/', 'brocade://show.evil/'])(
  '%s is another host',
  async (url) => {
    expect((await open().answer(new Request(url))).status).toBe(404)
  },
)
