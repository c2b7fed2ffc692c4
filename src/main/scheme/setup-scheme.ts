import { net, protocol } from 'electron'
import type { Session } from 'electron'
import { scheme } from '../../contract/origin.ts'
import type { Log } from '../log/log.ts'
import { createAnswer } from './answer.ts'
import type { Answer, AnswerOptions } from './answer.ts'
import { empty } from './serve-file.ts'

/** Makes the scheme one like https, with an origin of its own. Must run before the app is ready. */
export function claimScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: true,
        codeCache: true,
      },
    },
  ])
}

/** Where pages come from. */
export interface PageSource extends AnswerOptions {
  /** electron-vite's development server, which then has the pages; `null` outside of development. */
  readonly server: string | null
}

export interface SchemeOptions extends PageSource {
  readonly log: Log
}

/** What answers for pages, their files and the decks' media. */
export function chooseAnswer(source: PageSource): Answer {
  const own = createAnswer(source)
  return source.server === null ? own : createDevAnswer(source.server, own, source)
}

/** Answers the scheme in a session. */
export function setupScheme(session: Session, options: SchemeOptions): void {
  const { log } = options
  const answer = chooseAnswer(options)
  session.protocol.handle(scheme, async (request) => {
    try {
      return await answer(request)
    } catch (error) {
      log.error({ url: request.url, err: error }, 'answering the page failed')
      return empty(500)
    }
  })
}

/**
 * Pages keep their origin while they are being written. Media come from the decks as always; a
 * source file that lies in a folder of the same name comes from the server.
 */
function createDevAnswer(server: string, own: Answer, { folderOf }: AnswerOptions): Answer {
  return (request) => {
    const { pathname, search } = new URL(request.url)
    const [, deck] = /^\/media\/([^/]+)\//u.exec(pathname) ?? []
    const isMedia = deck !== undefined && folderOf(decodeURIComponent(deck)) !== null
    return isMedia ? own(request) : net.fetch(`${server}${pathname}${search}`)
  }
}
