import { createSubscriber } from 'svelte/reactivity'
import type { Transport } from '../../contract/api.ts'
import type {
  GuideChannel,
  PushChannel,
  Pushes,
  RequestChannel,
  Requests,
} from '../../contract/requests.ts'
import { areYouThere, sessionOver, socketPath } from '../../contract/wire.ts'
import { waitBefore } from './backoff.ts'

/** `lost` is being mended; after `over` only another code lets this telephone in. */
export type LineState = 'opening' | 'open' | 'lost' | 'over'

/** What is done at once or not at all: nobody wants a slide turned a minute later. */
const deeds: readonly string[] = [
  'tour:act',
  'tour:wheel',
  'tour:timer',
  'tour:point',
  'tour:draw',
] satisfies GuideChannel[]

/** An answer that takes longer will not come. */
const patienceMs = 4000
/** How often somebody who only looks finds out whether the line still holds. */
const askEveryMs = 5000

/** What main says is taken as the contract has it: main alone speaks here. */
type Spoken = ReturnType<typeof JSON.parse>

interface Pending {
  readonly channel: string
  readonly request: unknown
  readonly resolve: (response: Spoken) => void
  readonly reject: (error: Error) => void
}

/**
 * The line to main over a WebSocket, which mends itself: it waits longer and longer between tries,
 * and tries at once when somebody looks at the page again or the network is back. Questions wait for
 * it; deeds do not, and their promises never settle.
 */
export class Line implements Transport {
  #state: LineState = 'opening'
  #onState = (): void => {}
  readonly #subscribe = createSubscriber((update) => {
    this.#onState = update
    return () => (this.#onState = () => {})
  })
  #socket: WebSocket | null = null
  #asked = 0
  #tries = 0
  #retry: ReturnType<typeof setTimeout> | undefined
  readonly #pending = new Map<number, Pending>()
  readonly #listeners = new Map<string, Set<(push: Spoken) => void>>()
  readonly #onOpen: () => void

  /** @param onOpen called each time that the line holds again: what was pushed meanwhile is lost */
  constructor(onOpen: () => void) {
    this.#onOpen = onOpen
    this.#connect()
    addEventListener('online', () => this.#hurry())
    addEventListener('offline', () => this.#lose())
    addEventListener('pageshow', () => this.#hurry())
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.#hurry()
    })
    setInterval(() => this.#find(), askEveryMs)
  }

  /** Reactive. */
  get state(): LineState {
    this.#subscribe()
    return this.#state
  }

  invoke<Channel extends RequestChannel>(
    channel: Channel,
    request: Requests[Channel]['request'],
  ): Promise<Requests[Channel]['response']> {
    return new Promise((resolve, reject) => {
      const isOpen = this.#state === 'open'
      if (!isOpen && deeds.includes(channel)) return
      const id = ++this.#asked
      this.#pending.set(id, { channel, request, resolve, reject })
      if (isOpen) this.#send(id, { channel, request })
    })
  }

  subscribe<Channel extends PushChannel>(
    channel: Channel,
    listener: (push: Pushes[Channel]) => void,
  ): () => void {
    const listeners = this.#listeners.get(channel) ?? new Set()
    this.#listeners.set(channel, listeners.add(listener))
    return () => void listeners.delete(listener)
  }

  #become(state: LineState): void {
    this.#state = state
    this.#onState()
  }

  #connect(): void {
    clearTimeout(this.#retry)
    const address = new URL(socketPath, location.href)
    address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:'
    const socket = new WebSocket(address)
    this.#socket = socket
    socket.onopen = () => this.#open(socket)
    socket.onmessage = ({ data }) => this.#hear(String(data))
    socket.onclose = ({ code }) => {
      if (socket !== this.#socket) return
      if (code === sessionOver) this.#end()
      else this.#lose()
    }
    // A network that swallows everything answers nothing for minutes.
    setTimeout(() => {
      if (socket === this.#socket && socket.readyState === WebSocket.CONNECTING) this.#lose()
    }, patienceMs)
  }

  #open(socket: WebSocket): void {
    if (socket !== this.#socket) return
    this.#tries = 0
    this.#become('open')
    for (const [id, { channel, request }] of this.#pending) this.#send(id, { channel, request })
    this.#onOpen()
  }

  #send(id: number, { channel, request }: Pick<Pending, 'channel' | 'request'>): void {
    const socket = this.#socket
    socket?.send(JSON.stringify({ id, channel, request }))
    setTimeout(() => {
      if (this.#pending.has(id) && socket === this.#socket) this.#lose()
    }, patienceMs)
  }

  #hear(text: string): void {
    const { id, response, error, channel, message }: Spoken = JSON.parse(text)
    if (channel !== undefined) {
      this.#listeners.get(channel)?.forEach((listener) => listener(message))
      return
    }
    const pending = this.#pending.get(id)
    this.#pending.delete(id)
    if (error === undefined) pending?.resolve(response)
    else pending?.reject(new Error(error))
  }

  /** The line is gone: what was not answered is asked again, but for deeds. */
  #lose(): void {
    if (this.#state === 'over') return
    this.#drop()
    this.#become('lost')
    for (const [id, { channel }] of this.#pending) {
      if (deeds.includes(channel)) this.#pending.delete(id)
    }
    this.#tries += 1
    clearTimeout(this.#retry)
    this.#retry = setTimeout(() => void this.#again(), waitBefore(this.#tries))
  }

  /** A browser does not tell why a WebSocket was refused: a page that is shut out is. */
  async #again(): Promise<void> {
    if (this.#tries > 1) {
      const page = await fetch('/', { method: 'HEAD', cache: 'no-store' }).catch(() => null)
      if (this.#state !== 'lost') return
      if (page?.status === 401 || page?.status === 403) return this.#end()
    }
    this.#connect()
  }

  #hurry(): void {
    if (this.#state === 'lost') this.#connect()
    else this.#find()
  }

  /** Finds out whether main still answers. */
  #find(): void {
    if (this.#state !== 'open' || document.visibilityState === 'hidden') return
    const id = ++this.#asked
    const nothing = (): void => {}
    const question = { channel: areYouThere, request: null }
    this.#pending.set(id, { ...question, resolve: nothing, reject: nothing })
    this.#send(id, question)
  }

  #end(): void {
    this.#drop()
    this.#become('over')
    clearTimeout(this.#retry)
  }

  #drop(): void {
    const socket = this.#socket
    this.#socket = null
    socket?.close()
  }
}
