import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { Pushed } from '../../../contract/wire.ts'

/** A telephone for tests: it keeps its cookie as a browser does. */
export interface Phone {
  readonly cookie: () => string
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
  connect(headers?: Readonly<Record<string, string>>): Promise<PhoneLine>
}

interface PhoneLine {
  ask(channel: string, request: unknown): Promise<unknown>
  say(text: string): void
  /** What was pushed on a channel, in order. */
  pushed(channel: string): readonly unknown[]
  /** Every message as it came. */
  heard(): readonly string[]
  hangUp(): void
  /** The code that main closed it with. */
  readonly closed: Promise<number>
}

/** A telephone that has not come in yet. */
export function createPhone(host: string): Phone {
  let cookie = ''
  return {
    cookie: () => cookie,
    async get(path, headers = {}) {
      const response = await fetch(`http://${host}${path}`, { headers: { cookie, ...headers } })
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
      return response
    },
    connect: (headers = {}) => openLine(host, { cookie, origin: `http://${host}`, ...headers }),
  }
}

async function openLine(
  host: string,
  headers: Readonly<Record<string, string>>,
): Promise<PhoneLine> {
  const socket = new WebSocket(`ws://${host}/socket`, { headers })
  const heard: string[] = []
  const waiting = new Map<number, (answer: Record<string, unknown>) => void>()
  let asked = 0
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  socket.on('message', (data) => {
    const text = String(data)
    heard.push(text)
    const message = JSON.parse(text)
    waiting.get(message.id)?.(message)
  })
  await once(socket, 'open')
  return {
    async ask(channel, request) {
      const id = ++asked
      const answer = new Promise<Record<string, unknown>>((resolve) => waiting.set(id, resolve))
      socket.send(JSON.stringify({ id, channel, request }))
      const { response, error } = await answer
      if (error !== undefined) throw new Error(String(error))
      return response
    },
    say: (text) => socket.send(text),
    pushed: (channel) =>
      heard
        .map((text): Pushed => JSON.parse(text))
        .filter((push) => push.channel === channel)
        .map(({ message }) => message),
    heard: () => heard,
    hangUp: () => socket.terminate(),
    closed,
  }
}
