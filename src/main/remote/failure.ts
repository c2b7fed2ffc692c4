import type { RemoteView } from '../../contract/tour.ts'

type Reason = NonNullable<RemoteView['failure']>

/** Why the door cannot be opened. */
export class DoorFailure extends Error {
  readonly reason: Reason

  constructor(reason: Reason, options?: ErrorOptions) {
    super(`the door for telephones cannot be opened: ${reason}`, options)
    this.reason = reason
  }
}

/** What an error of the system's means to whoever wanted the door open. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof DoorFailure) return error.reason
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') return 'port-taken'
  return code === 'EADDRNOTAVAIL' ? 'no-network' : 'other'
}
