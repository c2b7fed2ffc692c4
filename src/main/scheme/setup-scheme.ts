import { net, protocol } from 'electron'
import type { Session } from 'electron'
import { scheme } from '../../contract/origin.ts'
import type { Log } from '../log/log.ts'
import { createAnswer } from './answer.ts'
import type { AnswerOptions } from './answer.ts'
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

export interface SchemeOptions extends AnswerOptions {
  /** electron-vite's development server, which then has the pages; `null` outside of development. */
  readonly server: string | null
  readonly log: Log
}

/** Answers the scheme in a session. */
export function setupScheme(session: Session, { server, log, ...options }: SchemeOptions): void {
  const answer = createAnswer(options)
  session.protocol.handle(scheme, async (request) => {
    try {
      return await (server === null ? answer(request) : answerFrom(server, request, answer))
    } catch (error) {
      log.error({ url: request.url, err: error }, 'answering the page failed')
      return empty(500)
    }
  })
}

/** Pages keep their origin while they are being written; media come from the decks as always. */
function answerFrom(
  server: string,
  request: Request,
  answer: (request: Request) => Promise<Response>,
) {
  const { pathname, search } = new URL(request.url)
  return pathname.startsWith('/media/')
    ? answer(request)
    : net.fetch(`${server}${pathname}${search}`)
}
