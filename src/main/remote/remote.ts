import type { LibraryIndex } from '../../contract/library.ts'
import type { FollowView, RemoteView, RemoteWish, TourView } from '../../contract/tour.ts'
import type { Clock } from '../clock/clock.ts'
import type { Log } from '../log/log.ts'
import type { Walkthrough } from '../tour/walkthrough.ts'
import type { Device } from './devices.ts'
import type { Door, DoorOptions } from './door.ts'
import { reasonOf } from './failure.ts'
import { followViewOf, isSameFollowView } from './follow-view.ts'
import { createThrottle } from './throttle.ts'
import { withoutKeys } from './without-keys.ts'

/** The door for telephones: shut until a presenter opens it. */
export interface Remote {
  state(): { readonly view: RemoteView; readonly followers: number }
  /** False when there was nothing to do. */
  wish(wish: RemoteWish): boolean
  /** The decks have changed. */
  noteLibrary(library: LibraryIndex): void
  close(): void
}

export interface RemoteOptions extends Pick<DoorOptions, 'settings' | 'answer' | 'dispatchFor'> {
  readonly walkthrough: Walkthrough
  readonly clock: Clock
  readonly log: Log
}

/** Who keeps pressing turns slides faster than any eye follows. */
const followersEveryMs = 50
/** Hundreds who come at once are one change. */
const refreshEveryMs = 200
/** Followers that are named to a presenter. */
const mostNamed = 20

const shut: RemoteView = {
  state: 'off',
  failure: null,
  port: null,
  secure: false,
  addresses: [],
  devices: [],
}

/** A door that is shut. */
export function createRemote(options: RemoteOptions): Remote {
  const { settings, walkthrough, clock, log } = options
  let door: Door | null = null
  let state: RemoteView = shut
  /** Opening takes a moment: what was wished meanwhile counts. */
  let opening = 0
  let stopListening = () => {}
  let followed: FollowView | null = null
  let due: TourView | null = null

  const refresh = createThrottle(clock, refreshEveryMs, walkthrough.refresh)

  function become(next: RemoteView): void {
    state = next
    walkthrough.refresh()
  }

  async function open(): Promise<void> {
    const mine = ++opening
    become({ ...shut, state: 'opening', port: settings.port })
    try {
      // Loaded when it is first opened: no start of the app waits for a server that few want.
      const { openDoor } = await import('./door.ts')
      const opened = await openDoor({ ...options, onChange: refresh, onPresent, onAway, onGone })
      if (mine !== opening) return opened.close()
      door = opened
      stopListening = walkthrough.listen({
        changed: tellView,
        pointed: (point) => opened.push('guide', 'tour:pointed', point),
        drawn: (step) => opened.push('guide', 'tour:drawn', step),
      })
      log.info({ port: settings.port, secure: door.secure }, 'the door for telephones is open')
      become({ ...shut, state: 'on', port: settings.port, secure: door.secure })
    } catch (error) {
      if (mine !== opening) return
      log.error({ port: settings.port, err: error }, 'the door for telephones cannot be opened')
      become({ ...shut, state: 'failed', failure: reasonOf(error), port: settings.port })
    }
  }

  function close(): void {
    opening += 1
    stopListening()
    const closing = door
    door = null
    followed = null
    closing?.close()
    if (closing) log.info({}, 'the door for telephones is shut')
    become(shut)
  }

  /** One event may change the view several times: telephones hear of it once. */
  function tellView(view: TourView): void {
    if (due === null) queueMicrotask(pushView)
    due = view
    const next = followViewOf(view.show)
    if (followed && isSameFollowView(followed, next)) return
    followed = next
    pushFollowers()
  }

  function pushView(): void {
    const view = due
    due = null
    if (view) door?.push('guide', 'tour:changed', withoutKeys(view))
  }

  const pushFollowers = createThrottle(clock, followersEveryMs, () => {
    if (followed) door?.push('follower', 'follow:changed', followed)
  })

  function onPresent({ id, name, role }: Device): void {
    if (role === 'guide') walkthrough.guides.arrive({ id, name, kind: 'phone' })
  }

  function onAway({ id, role }: Device): void {
    if (role === 'guide') walkthrough.guides.depart(id)
  }

  function onGone({ id, role }: Device): void {
    if (role === 'guide') walkthrough.guides.forget(id)
  }

  function view(): RemoteView {
    if (!door) return state
    const all = door.devices()
    const guides = all.filter(({ role }) => role === 'guide')
    const followers = all.filter(({ role, present }) => role === 'follower' && present)
    return {
      ...state,
      addresses: door.addresses(),
      devices: [...guides, ...followers.slice(0, mostNamed)],
    }
  }

  return {
    state: () => ({ view: view(), followers: door?.followers() ?? 0 }),
    wish(wish) {
      switch (wish.type) {
        case 'open':
          if (door || state.state === 'opening') return false
          void open()
          return true
        case 'close':
          if (state.state === 'off') return false
          close()
          return true
        case 'renew':
          door?.renew()
          return door !== null
        case 'revoke':
          return door?.revoke(wish.device) ?? false
      }
    },
    noteLibrary(library) {
      door?.push('guide', 'library:changed', library)
      door?.push('follower', 'library:changed', library)
    },
    close,
  }
}
