import type { RequestChannel, Requests } from '../../contract/requests.ts'

/** What main answers on each channel. Forgetting one fails compilation. */
export type Handlers = {
  readonly [Channel in RequestChannel]: (
    request: Requests[Channel]['request'],
  ) => Requests[Channel]['response'] | Promise<Requests[Channel]['response']>
}
