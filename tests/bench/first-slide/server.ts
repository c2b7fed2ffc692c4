import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join } from 'node:path'
import { origin as appOrigin } from '../../../src/contract/origin.ts'
import { assetTypes, typeOf } from '../../../src/main/scheme/mime.ts'
import { carouselFile, carouselPage } from '../carousels/pages.ts'
import { slidevSite } from '../carousels/slidev.ts'
import { peerFile } from '../peers.ts'
import { sampleDeck } from '../sample-deck.ts'
import { revealPage, staticPage } from './pages.ts'
import { answersFor } from './show.ts'
import type { Answer } from './show.ts'

/** The build of the window, as `npm run build` leaves it. */
export const rendererFolder = join(import.meta.dirname, '../../../out/renderer')

/** What follows the deck in the address of a contestant that is a site of several files. */
const siteRoots: ReadonlyMap<string, string> = new Map([
  ['brocade', '/index.html'],
  ['slidev', '/'],
])

interface Served {
  readonly type: string
  readonly body: string | Buffer
}

export interface Server {
  /** The address of a contestant's page: with so many slides or, for Brocade, a deck of that name. */
  url(contestant: string, deck: number | string): string
  /** Makes what pages need before anything is timed, Slidev's only where it takes part. */
  prepare(slides: number, contestants?: readonly string[]): void
  /** Lets Brocade show a deck that others do not have. */
  prepareDeck(name: string, files: ReadonlyMap<string, string>): void
  close(): void
}

/** Serves every contestant's page, the same picture to all, and main's answers to Brocade. */
export async function serve(picture: Buffer): Promise<Server> {
  const answers = new Map<string, Answer>()
  const revealPages = new Map<string, string>()
  const sites = new Map<string, string>()

  async function find(request: IncomingMessage, origin: string): Promise<Served | null> {
    const [, contestant = '', ...path] = new URL(request.url ?? '/', origin).pathname.split('/')
    const [first = '', second = ''] = path
    switch (contestant) {
      case 'media':
        return { type: 'image/jpeg', body: picture }
      case 'static':
        return html(staticPage())
      case 'reveal.js':
        return first.includes('.')
          ? file(peerFile(`reveal.js/dist/${basename(first)}`))
          : html(revealPages.get(first) ?? '')
      case 'brocade':
        if (second === 'ask') return json(answers.get(first), await bodyOf(request))
        return brocadeFile(join(rendererFolder, ...path.slice(1)), origin)
      case 'slidev':
        return file(join(sites.get(first) ?? '', path.slice(1).join('/') || 'index.html'))
      case 'files': {
        const path = carouselFile(first)
        return path === null ? null : file(path)
      }
      default: {
        const page = carouselPage(contestant, Number(first))
        return page === null ? null : html(page)
      }
    }
  }

  const server = createServer((request, response) => {
    find(request, address())
      .then((served) => {
        if (!served) return response.writeHead(404).end()
        return response.writeHead(200, { 'content-type': served.type }).end(served.body)
      })
      .catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  function address(): string {
    const bound = server.address()
    return `http://127.0.0.1:${isBound(bound) ? bound.port : 0}`
  }

  return {
    url: (contestant, deck) =>
      `${address()}/${contestant}/${deck}${siteRoots.get(contestant) ?? ''}`,
    prepare(slides, contestants = []) {
      if (contestants.includes('slidev')) sites.set(String(slides), slidevSite(slides))
      answers.set(String(slides), answersFor(sampleDeck(slides)))
      revealPages.set(String(slides), revealPage(slides))
    },
    prepareDeck(name, files) {
      answers.set(name, answersFor(files))
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** The window's files name the app's own scheme, which only Electron knows. */
async function brocadeFile(path: string, origin: string): Promise<Served> {
  const served = await file(path)
  if (!/\.(?:js|html)$/u.test(path)) return served
  return { ...served, body: String(served.body).replaceAll(appOrigin, origin) }
}

async function file(path: string): Promise<Served> {
  return {
    type: typeOf(path, assetTypes) ?? 'application/octet-stream',
    body: await readFile(path),
  }
}

function html(body: string): Served {
  return { type: 'text/html; charset=utf-8', body }
}

function json(answer: Answer | undefined, asked: string): Served {
  const { channel, request } = JSON.parse(asked)
  return { type: 'application/json', body: JSON.stringify(answer?.(channel, request) ?? null) }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

function isBound(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}
