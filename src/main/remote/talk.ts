import { z } from 'zod'
import { areYouThere } from '../../contract/wire.ts'
import type { Answered, Asked } from '../../contract/wire.ts'
import type { Log } from '../log/log.ts'
import type { Device } from './devices.ts'
import type { Dispatch } from './dispatch.ts'
import type { Limits } from './limits.ts'

export interface TalkOptions {
  /** What answers a device: by its role, and in its own name. */
  readonly dispatchFor: (device: Device) => Dispatch
  readonly limits: Limits
  readonly json: (value: unknown) => string
  readonly log: Log
}

/** Hears a device. @returns false when it is not to be heard any more */
export type Talk = (device: Device, text: string, reply: (text: string) => void) => Promise<boolean>

const asked: z.ZodType<Asked> = z.strictObject({
  id: z.number().int().min(0),
  channel: z.string().max(40),
  request: z.unknown(),
})

/**
 * Answers what telephones say over their WebSockets (`contract/wire.ts`). A request that is refused
 * is answered so and logged; whoever speaks another language, or too much, is
 * not heard out.
 */
export function createTalk({ dispatchFor, limits, json, log }: TalkOptions): Talk {
  return async (device, text, reply) => {
    if (!(await limits.message(device.id, device.role))) {
      log.warn({ device: device.id }, 'a telephone says too much')
      return false
    }
    const message = asked.safeParse(parsed(text))
    if (!message.success) {
      log.warn({ device: device.id }, 'a telephone speaks in riddles')
      return false
    }
    const { id, channel, request } = message.data
    if (channel === areYouThere) {
      reply(`{"id":${id},"response":null}`)
      return true
    }
    try {
      const response = await dispatchFor(device)(channel, request)
      reply(`{"id":${id},"response":${json(response)}}`)
    } catch (error) {
      log.warn({ device: device.id, channel, err: error }, 'request refused')
      const refused: Answered = { id, error: error instanceof Error ? error.message : 'refused' }
      reply(JSON.stringify(refused))
    }
    return true
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
