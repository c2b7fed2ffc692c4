import { request } from 'node:http'
import { expect, it } from 'vitest'
import { createPhone } from './testing/phone.ts'
import { startRemote } from './testing/start-remote.ts'

/** The status of a request whose headers `fetch` would not let one choose. */
function statusOf(
  port: number,
  path: string,
  { method = 'GET', ...headers }: Readonly<Record<string, string>>,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    asked.on('error', reject)
    asked.end()
  })
}

it('lets one guide in with a token, and gives the device a cookie of its own', async () => {
  const { open, way, host, view } = await startRemote()
  await open()
  const token = way('guide')
  const response = await createPhone(host).get(token)
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('remote')])
  expect(response.headers.get('set-cookie')).toMatch(
    /^brocade-\d+=[\w-]{24}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/u,
  )
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('content-security-policy')).toContain(`ws://${host}/socket`)
  const again = await createPhone(host).get(token)
  expect([again.status, again.headers.get('set-cookie')]).toEqual([403, null])
  expect(await again.text()).toMatch(/lang="zh-CN"[\s\S]*lang="en"/u)
  expect(view().devices).toMatchObject([{ role: 'guide', present: false }])
})

it('has another token for the next guide, and one for all followers', async () => {
  const { open, way, host } = await startRemote()
  await open()
  const [guide, follow] = [way('guide'), way('follow')]
  await createPhone(host).get(guide)
  expect(way('guide')).not.toBe(guide)
  expect((await createPhone(host).get(way('guide'))).status).toBe(200)
  const followers = [createPhone(host), createPhone(host)]
  for (const phone of followers) {
    expect(await (await phone.get(follow)).text()).toContain('follow')
  }
  expect(way('follow')).toBe(follow)
})

it('makes new tokens when somebody asks for them, and every ten minutes for guides', async () => {
  const { open, way, remote, clock } = await startRemote()
  await open()
  const [guide, follow] = [way('guide'), way('follow')]
  clock.pass(10 * 60_000)
  const later = way('guide')
  expect([later === guide, way('follow') === follow]).toEqual([false, true])
  remote.wish({ type: 'renew' })
  expect([way('guide') === later, way('follow') === follow]).toEqual([false, false])
})

it('spends no token on whoever only looks ahead', async () => {
  const { open, way, host, port } = await startRemote()
  await open()
  const token = way('guide')
  expect((await createPhone(host).get(token, { 'sec-purpose': 'prefetch' })).status).toBe(403)
  expect(await statusOf(port, token, { host, method: 'HEAD' })).toBe(403)
  expect((await createPhone(host).get(token)).status).toBe(200)
})

it('gives pages, their files and media to whoever is in, and to nobody else', async () => {
  const { open, host, enter } = await startRemote()
  await open()
  const stranger = createPhone(host)
  const phone = await enter('follow')
  const statuses = async (path: string) =>
    Promise.all([stranger, phone].map(async (one) => (await one.get(path)).status))
  expect(await statuses('/')).toEqual([403, 200])
  expect(await statuses('/assets/remote-1a2b.js')).toEqual([401, 200])
  expect(await statuses('/media/trial/media/map.svg?1')).toEqual([401, 200])
  for (const path of ['/media/trial/en.md', '/media/trial/..%2f..%2fsecret', '/assets/']) {
    expect(await statuses(path)).toEqual([401, 404])
  }
  for (const path of ['/presenter.html', '/remote.html', '/index.html']) {
    expect(await statuses(path)).toEqual([404, 404])
  }
})

it('answers under its own address only, and only who reads', async () => {
  const { open, host, port, enter } = await startRemote()
  await open()
  const cookie = (await enter('guide')).cookie()
  const status = (headers: Record<string, string>) => statusOf(port, '/', { cookie, ...headers })
  expect(await status({ host })).toBe(200)
  expect(await status({ host: `evil.example:${port}` })).toBe(421)
  expect(await status({ host: '127.0.0.1' })).toBe(421)
  expect(await status({ host, method: 'POST' })).toBe(405)
  expect(await status({ host, method: 'DELETE' })).toBe(405)
})

it('lets nobody guess', async () => {
  const { open, host, way } = await startRemote()
  await open()
  const guess = async () => (await createPhone(host).get(`/?guide=${'x'.repeat(24)}`)).status
  const statuses = []
  for (let tries = 0; tries < 11; tries += 1) statuses.push(await guess())
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 403), 429])
  expect((await createPhone(host).get(way('guide'))).status).toBe(429)
})
