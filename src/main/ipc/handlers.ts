import type { RequestChannel, Requests } from '../../contract/requests.ts'

/** What main answers on each of some channels. Forgetting one fails compilation. */
export type Handlers<Channel extends RequestChannel> = {
  readonly [Name in Channel]: (
    request: Requests[Name]['request'],
  ) => Requests[Name]['response'] | Promise<Requests[Name]['response']>
}
