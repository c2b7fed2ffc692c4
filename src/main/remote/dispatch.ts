import type { RequestChannel } from '../../contract/requests.ts'
import { accept } from '../ipc/accept.ts'
import type { Handlers } from '../ipc/handlers.ts'
import { Refusal } from '../ipc/refusal.ts'

/** Answers a request by its channel's name. Rejects with a `Refusal` what is not to be answered. */
export type Dispatch = (channel: string, request: unknown) => Promise<unknown>

/** Answers the channels that there are handlers for, once the request's shape is checked. */
export function createDispatch<Answered extends RequestChannel>(
  handlers: Handlers<Answered>,
): Dispatch {
  const isAnswered = (channel: string): channel is Answered => Object.hasOwn(handlers, channel)

  async function answer<Channel extends Answered>(channel: Channel, request: unknown) {
    const handler: Handlers<Answered>[Channel] = handlers[channel]
    return handler(accept(channel, request))
  }

  return async (channel, request) => {
    if (!isAnswered(channel)) throw new Refusal('the channel is not for this device')
    return answer(channel, request)
  }
}
