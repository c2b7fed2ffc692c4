import type { z } from 'zod'
import type { RequestChannel, Requests } from '../../contract/requests.ts'
import { schemas } from '../../contract/schemas.ts'
import { Refusal } from './refusal.ts'

/**
 * A request as its channel has it.
 *
 * @throws {Refusal} when it does not fit
 */
export function accept<Channel extends RequestChannel>(
  channel: Channel,
  request: unknown,
): Requests[Channel]['request'] {
  const schema: z.ZodType<Requests[Channel]['request']> = schemas[channel]
  const result = schema.safeParse(request)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new Refusal(`the request does not fit: ${issue?.path.join('.')} ${issue?.message}`)
  }
  return result.data
}
