import { execFileSync } from 'node:child_process'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { sessionOver } from '../../contract/wire.ts'
import { scratch } from '../testing/scratch.ts'
import { lostAfterMs } from '../tour/guides.ts'
import { freePort } from './testing/free-port.ts'
import { createPhone } from './testing/phone.ts'
import { startRemote } from './testing/start-remote.ts'

describe('the door', () => {
  it('is shut until somebody opens it, and again afterwards', async () => {
    const { open, remote, host, view } = await startRemote()
    await expect(createPhone(host).get('/')).rejects.toThrow()
    expect(view()).toMatchObject({ state: 'off', addresses: [] })
    await open()
    expect((await createPhone(host).get('/')).status).toBe(403)
    expect([remote.wish({ type: 'open' }), remote.wish({ type: 'close' })]).toEqual([false, true])
    expect(view()).toMatchObject({ state: 'off', addresses: [] })
    await expect(createPhone(host).get('/')).rejects.toThrow()
  })

  it('says that its port is taken, and opens when it is free', async () => {
    const { remote, port, until, view, open, log } = await startRemote()
    const other = createServer().listen(port, '127.0.0.1')
    await once(other, 'listening')
    remote.wish({ type: 'open' })
    await until('failed')
    expect(view()).toMatchObject({ failure: 'port-taken', port })
    expect(log.said()).toContain('error the door for telephones cannot be opened')
    other.close()
    await once(other, 'close')
    await open()
    expect(view().failure).toBeNull()
  })

  it.each([
    ['no-network', { network: 'wlan77' }],
    ['certificate', { certificate: '/nowhere.pem', key: '/nowhere.key' }],
    ['certificate', { certificate: '/nowhere.pem' }],
  ] as const)('says %s where it cannot be opened', async (failure, settings) => {
    const { remote, until, view } = await startRemote(settings)
    remote.wish({ type: 'open' })
    await until('failed')
    expect(view().failure).toBe(failure)
  })

  it('speaks TLS with a certificate, under the name that it is for', async () => {
    const folder = scratch()
    const [certificate, key] = [join(folder, 'c.pem'), join(folder, 'k.pem')]
    const wanted = '-x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=hall -addext'.split(' ')
    const out = ['subjectAltName=DNS:hall.example', '-keyout', key, '-out', certificate]
    execFileSync('openssl', ['req', ...wanted, ...out], { stdio: 'ignore' })
    const { open, view, port } = await startRemote({ certificate, key })
    await open()
    expect(view().secure).toBe(true)
    expect(view().addresses.map(({ guide }) => guide)).toEqual([
      expect.stringContaining(`https://hall.example:${port}/?guide=`),
    ])
    await expect(createPhone(`127.0.0.1:${port}`).get('/')).rejects.toThrow()
  })
})

describe('a guide', () => {
  it('leads, and hears what comes of it', async () => {
    const { open, enter, walkthrough } = await startRemote()
    await open()
    const line = await (await enter('guide')).connect()
    const boot = await line.ask('tour:boot', null)
    expect(boot).toMatchObject({ view: { guides: [{ kind: 'phone', present: true }] } })
    expect(await line.ask('tour:act', { type: 'begin', from: 'start' })).toBe(true)
    expect(await line.ask('tour:act', { type: 'next' })).toBe(true)
    expect(walkthrough.view().place?.index).toBe(1)
    expect(line.pushed('tour:changed').at(-1)).toMatchObject({ place: { index: 1 } })
    expect(
      JSON.stringify(await line.ask('tour:slides', { deck: 'trial', from: 0, count: 3 })),
    ).toContain('notes of s1')
  })

  it('does not drive while another does, and never has the door', async () => {
    const { open, enter, log, walkthrough } = await startRemote()
    await open()
    const one = await (await enter('guide')).connect()
    const other = await (await enter('guide')).connect()
    await one.ask('tour:act', { type: 'begin', from: 'start' })
    expect(await other.ask('tour:act', { type: 'next' })).toBe(false)
    expect(walkthrough.view().place?.index).toBe(0)
    for (const channel of ['tour:remote', 'tour:key', 'staff:quit', 'show:intent', 'toString']) {
      await expect(other.ask(channel, { type: 'open' })).rejects.toThrow('not for this device')
    }
    await expect(other.ask('tour:act', { type: 'quit' })).rejects.toThrow('does not fit')
    expect(log.said().filter((line) => line === 'warn request refused')).toHaveLength(6)
  })

  it('is the same when its network comes back, and loses the wheel only if it does not', async () => {
    const { open, enter, walkthrough, clock } = await startRemote()
    await open()
    const [phone, second] = [await enter('guide'), await enter('guide')]
    const line = await phone.connect()
    const other = await second.connect()
    await line.ask('tour:act', { type: 'begin', from: 'start' })
    const { driver } = walkthrough.view().wheel
    const present = () => walkthrough.view().guides.find(({ id }) => id === driver)?.present
    line.hangUp()
    await vi.waitUntil(() => present() === false)
    expect(await other.ask('tour:wheel', { type: 'take' })).toBe(false)
    const back = await phone.connect()
    expect(await back.ask('tour:boot', null)).toMatchObject({ you: driver })
    expect(await back.ask('tour:act', { type: 'next' })).toBe(true)
    back.hangUp()
    await vi.waitUntil(() => present() === false)
    for (let passed = 0; passed < lostAfterMs; passed += 10_000) {
      clock.pass(10_000)
      // Whoever still answers is asked in between whether it is there.
      await other.ask('tour:wheel', { type: 'release' })
    }
    expect(await other.ask('tour:wheel', { type: 'take' })).toBe(true)
  })

  it('is cut off at once when it is put out, and knows of no way back', async () => {
    const { open, enter, remote, view, walkthrough } = await startRemote()
    await open()
    const phone = await enter('guide')
    const line = await phone.connect()
    await line.ask('tour:act', { type: 'begin', from: 'start' })
    expect(line.heard().join()).not.toMatch(/guide=/u)
    const [device] = view().devices
    expect(remote.wish({ type: 'revoke', device: device?.id ?? '' })).toBe(true)
    expect(await line.closed).toBe(sessionOver)
    expect(walkthrough.view()).toMatchObject({ guides: [], wheel: { driver: null } })
    expect((await phone.get('/')).status).toBe(403)
    await expect(phone.connect()).rejects.toThrow('401')
    expect(remote.wish({ type: 'revoke', device: device?.id ?? '' })).toBe(false)
  })

  it('is not heard out when it speaks in riddles or too much', async () => {
    const { open, enter } = await startRemote()
    await open()
    const phone = await enter('guide')
    for (const text of [
      '{',
      '[]',
      '{"id":-1}',
      '{"id":1,"channel":"tour:boot","request":null,"x":1}',
    ]) {
      const line = await phone.connect()
      line.say(text)
      expect(await line.closed).toBe(1006)
    }
    const long = await phone.connect()
    expect(await long.ask('there', null)).toBeNull()
    long.say('x'.repeat(70_000))
    expect(await long.closed).toBe(1009)
    const many = await phone.connect()
    for (let count = 0; count < 700; count += 1) {
      many.say(JSON.stringify({ id: count, channel: 'tour:point', request: null }))
    }
    expect(await many.closed).toBe(1006)
  })

  it('comes from our own page only', async () => {
    const { open, enter, port } = await startRemote()
    await open()
    const phone = await enter('guide')
    await expect(phone.connect({ origin: 'http://evil.example' })).rejects.toThrow('403')
    await expect(phone.connect({ host: `evil.example:${port}` })).rejects.toThrow('421')
    await expect(phone.connect({ cookie: '' })).rejects.toThrow('401')
  })

  it('is away once it does not answer any more', async () => {
    const { open, enter, walkthrough, clock } = await startRemote()
    await open()
    await (await enter('guide')).connect()
    expect(walkthrough.view().guides).toMatchObject([{ present: true }])
    // Both pings fall due before any answer can come.
    clock.pass(20_000)
    await vi.waitUntil(() => walkthrough.view().guides[0]?.present === false)
  })
})

describe('a follower', () => {
  it('sees what is on show, in step, and nothing else', async () => {
    const { open, enter, walkthrough, log, clock, remote } = await startRemote()
    await open()
    const guide = await (await enter('guide')).connect()
    const phone = await enter('follow')
    const line = await phone.connect()
    expect(await line.ask('follow:boot', null)).toMatchObject({
      view: { deck: null, index: 0, blank: false, touring: false },
    })
    await guide.ask('tour:act', { type: 'begin', from: 'start' })
    clock.pass(50)
    await guide.ask('tour:point', { x: 0.5, y: 0.5 })
    await guide.ask('tour:act', { type: 'freeze', on: true })
    await guide.ask('tour:act', { type: 'next' })
    await guide.ask('tour:act', { type: 'blank', blank: 'black' })
    clock.pass(50)
    const range = await line.ask('deck:slides', { deck: 'trial', from: 0, count: 3 })
    expect(range).toMatchObject({ slides: [{ id: 's1' }, { id: 's2' }, { id: 's3' }] })
    expect(line.pushed('follow:changed')).toEqual([
      { deck: 'trial', slide: 's1', index: 0, blank: false, touring: true },
      { deck: 'trial', slide: 's1', index: 0, blank: true, touring: true },
    ])
    expect(line.heard().join()).not.toContain('notes')
    expect(line.pushed('tour:pointed')).toEqual([])
    for (const channel of ['tour:act', 'tour:slides', 'tour:boot', 'tour:remote', 'show:intent']) {
      await expect(line.ask(channel, { type: 'next' })).rejects.toThrow('not for this device')
    }
    expect(log.said().filter((said) => said === 'warn request refused')).toHaveLength(5)
    expect([walkthrough.view().guides.length, remote.state().followers]).toEqual([1, 1])
  })

  it('is one of 200, who all hear of a turn, each once', async () => {
    const { open, enter, clock, remote } = await startRemote()
    await open()
    const guide = await (await enter('guide')).connect()
    const lines = []
    for (let count = 0; count < 200; count += 1) {
      lines.push(await (await enter('follow')).connect())
    }
    expect(remote.state().followers).toBe(200)
    await guide.ask('tour:act', { type: 'begin', from: 'start' })
    clock.pass(50)
    await guide.ask('tour:act', { type: 'next' })
    clock.pass(50)
    for (const line of lines) {
      // An answer comes after all that was pushed before it.
      await line.ask('follow:boot', null)
      expect(line.pushed('follow:changed')).toMatchObject([{ slide: 's1' }, { slide: 's2' }])
    }
  })

  it('becomes a guide with a guide’s token, and a guide stays one', async () => {
    const { open, enter, way, view } = await startRemote()
    await open()
    const phone = await enter('follow')
    expect(await (await phone.get(way('guide'))).text()).toContain('remote')
    expect(view().devices.map(({ role }) => role)).toEqual(['guide'])
    const unspent = way('guide')
    expect(await (await phone.get(way('follow'))).text()).toContain('remote')
    expect(await (await phone.get(unspent)).text()).toContain('remote')
    expect(way('guide')).toBe(unspent)
  })
})

it('finds its port again and again', async () => {
  const port = await freePort()
  const { open, remote } = await startRemote({ port })
  for (let times = 0; times < 3; times += 1) {
    await open()
    remote.wish({ type: 'close' })
  }
  await open()
})
