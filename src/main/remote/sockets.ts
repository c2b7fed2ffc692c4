import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { WebSocket } from 'ws'
import type { PushChannel, Pushes } from '../../contract/requests.ts'
import { sessionOver } from '../../contract/wire.ts'
import type { Clock } from '../clock/clock.ts'
import type { Device, Role } from './devices.ts'
import type { Talk } from './talk.ts'

/** The WebSockets of the telephones that are in. */
export interface Sockets {
  /** Makes a request that asked for a WebSocket one of a device's. */
  connect(device: Device, request: IncomingMessage, stream: Duplex, head: Buffer): void
  /** Tells all of a role the same. */
  push<Channel extends PushChannel>(role: Role, channel: Channel, message: Pushes[Channel]): void
  /** Cuts a device off at once. */
  cutOff(device: string): void
  /** How many devices of a role are connected. */
  count(role: Role): number
  isFull(): boolean
  close(): void
}

export interface SocketsOptions {
  readonly clock: Clock
  readonly json: (value: unknown) => string
  readonly talk: Talk
  readonly onPresent: (device: Device) => void
  /** Its last WebSocket is gone. */
  readonly onAway: (device: Device) => void
}

/** A pen's step of 500 points is some 25 kB. */
const mostBytes = 64 * 1024
/** Whoever takes nothing any more is behind for good: reconnected, they get what is on now. */
const mostWaiting = 1024 * 1024
/** A light that is late is of no use. */
const mostWaitingLight = 16 * 1024
const mostSockets = 400
/** A telephone that lost its network leaves WebSockets that nobody has closed. */
const mostPerDevice = 4
/** Who has not answered when the next is due is away. */
const pingEveryMs = 10_000

interface Line {
  readonly device: Device
  readonly socket: WebSocket
  answered: boolean
}

/** Nobody connected yet. */
export function createSockets(options: SocketsOptions): Sockets {
  const { clock, json, talk, onPresent, onAway } = options
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: mostBytes,
    // A slide is some kilobytes, and compressing it for hundreds takes longer than sending it.
    perMessageDeflate: false,
    clientTracking: false,
  })
  const lines = new Set<Line>()
  const of = (device: string) => [...lines].filter((line) => line.device.id === device)
  let callOffPing = clock.after(pingEveryMs, ping)

  function ping(): void {
    for (const line of lines) {
      if (!line.answered) line.socket.terminate()
      line.answered = false
      line.socket.ping()
    }
    callOffPing = clock.after(pingEveryMs, ping)
  }

  function take(device: Device, socket: WebSocket): void {
    const before = of(device.id)
    if (before.length >= mostPerDevice) before[0]?.socket.terminate()
    const line: Line = { device, socket, answered: true }
    lines.add(line)
    socket.on('pong', () => (line.answered = true))
    socket.on('message', (data, isBinary) => {
      if (isBinary || !lines.has(line)) return socket.terminate()
      const reply = (text: string) => void (lines.has(line) && socket.send(text))
      void talk(device, String(data), reply).then((goOn) => goOn || socket.terminate())
    })
    socket.on('error', () => socket.terminate())
    socket.on('close', () => drop(line))
    if (before.length === 0) onPresent(device)
  }

  function drop(line: Line): void {
    if (lines.delete(line) && of(line.device.id).length === 0) onAway(line.device)
  }

  function end(line: Line): void {
    drop(line)
    line.socket.close(sessionOver)
    // Whoever does not answer the close is not waited for.
    clock.after(1000, () => line.socket.terminate())
  }

  return {
    connect(device, request, stream, head) {
      server.handleUpgrade(request, stream, head, (socket) => take(device, socket))
    },
    push(role, channel, message) {
      const isLight = channel === 'tour:pointed'
      let text: Buffer | null = null
      for (const { device, socket } of lines) {
        if (device.role !== role) continue
        if (isLight && socket.bufferedAmount > mostWaitingLight) continue
        if (socket.bufferedAmount > mostWaiting) {
          socket.terminate()
          continue
        }
        text ??= Buffer.from(`{"channel":${json(channel)},"message":${json(message)}}`)
        socket.send(text, { binary: false })
      }
    },
    cutOff: (device) => of(device).forEach(end),
    count: (role) =>
      new Set(
        [...lines].filter(({ device }) => device.role === role).map(({ device }) => device.id),
      ).size,
    isFull: () => lines.size >= mostSockets,
    close() {
      callOffPing()
      for (const line of lines) end(line)
      server.close()
    },
  }
}
