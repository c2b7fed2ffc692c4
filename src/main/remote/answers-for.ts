import type { GuideChannel } from '../../contract/requests.ts'
import type { Handlers } from '../ipc/handlers.ts'
import { titlesOf } from '../library/shown.ts'
import type { Programme } from '../show/programme.ts'
import type { Device } from './devices.ts'
import { createDispatch } from './dispatch.ts'
import type { Dispatch } from './dispatch.ts'
import { createFollowAnswers } from './follow-answers.ts'
import type { FollowAnswersOptions } from './follow-answers.ts'
import { withoutKeys } from './without-keys.ts'

export interface AnswersForOptions extends FollowAnswersOptions {
  /** Main's answers to one guide, by its id. */
  readonly guideAnswers: (you: string) => Handlers<GuideChannel>
  readonly programme: Programme
}

/**
 * What answers each telephone. A follower asks for what is on show; a guide asks what the desk may,
 * but for the door itself.
 */
export function createAnswersFor({ guideAnswers, ...options }: AnswersForOptions) {
  const following = createDispatch(createFollowAnswers(options))

  function guide(id: string): Dispatch {
    const answers = guideAnswers(id)
    return createDispatch({
      ...answers,
      'tour:boot': async (request) => {
        const boot = await answers['tour:boot'](request)
        return { ...boot, view: withoutKeys(boot.view) }
      },
      'deck:titles': ({ deck, from, count }) => {
        const shelved = options.programme.decks().find((known) => known.deck.id === deck)
        return shelved ? titlesOf(shelved, from, count) : null
      },
    })
  }

  return ({ id, role }: Device): Dispatch => (role === 'follower' ? following : guide(id))
}
