/**
 * How telephones speak with main: the contract's requests and pushes as JSON over one WebSocket.
 * A page sends `Asked`; main sends `Answered` for each, and pushes unasked.
 */

/** Where the WebSocket is. */
export const socketPath = '/socket'

/** Why main closes a WebSocket for good: the page need not try again. */
export const sessionOver = 4401

/** A request. `id` is the page's own, to find the answer by. */
export interface Asked {
  readonly id: number
  readonly channel: string
  readonly request: unknown
}

/** An answer; `error` where main refused the request. */
export type Answered =
  | { readonly id: number; readonly response: unknown }
  | { readonly id: number; readonly error: string }

/** Something that main tells unasked. */
export interface Pushed {
  readonly channel: string
  readonly message: unknown
}

/** A request that asks nothing but whether main still answers: a page hears of no lost network. */
export const areYouThere = 'there'
