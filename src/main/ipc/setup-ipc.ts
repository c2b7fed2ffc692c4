import { requestChannels } from '../../contract/requests.ts'
import type { RequestChannel } from '../../contract/requests.ts'
import type { Log } from '../log/log.ts'
import { accept } from './accept.ts'
import type { Handlers } from './handlers.ts'
import { checkSender } from './sender.ts'
import type { Sender } from './sender.ts'

export interface IpcOptions<Answered extends RequestChannel = RequestChannel> {
  /** Electron's `ipcMain`. */
  readonly ipc: {
    handle(channel: string, listener: (event: Sender, request: unknown) => unknown): void
  }
  /** For the channels of the pages that are to come: the others have nobody to hear them. */
  readonly handlers: Handlers<Answered>
  /** Whether web contents of this id are a window of ours. */
  readonly isOurs: (id: number) => boolean
  readonly log: Log
}

/**
 * Answers the windows. Every request passes here: its sender is checked, then its shape, and only
 * then does a handler see it. What is refused rejects the window's promise and is logged.
 */
export function setupIpc<Answered extends RequestChannel>({
  ipc,
  handlers,
  isOurs,
  log,
}: IpcOptions<Answered>): void {
  for (const channel of requestChannels.filter(isAnswered)) answer(channel)

  function isAnswered(channel: RequestChannel): channel is Answered {
    return Object.hasOwn(handlers, channel)
  }

  function answer<Channel extends Answered>(channel: Channel): void {
    const handler: Handlers<Answered>[Channel] = handlers[channel]
    ipc.handle(channel, async (event, request) => {
      try {
        checkSender(event, isOurs)
        return await handler(accept(channel, request))
      } catch (error) {
        log.warn({ channel, err: error }, 'request refused')
        throw error
      }
    })
  }
}
