import { onTestFinished, vi } from 'vitest'
import { defaultSettings } from '../../../core/settings/settings.ts'
import type { RemoteSettings } from '../../../core/settings/settings.ts'
import { defaultKeys } from '../../../core/tour/keys.ts'
import type { Shelved } from '../../library/shelf.ts'
import { indexLibrary } from '../../library/shown.ts'
import { setStage } from '../../library/stage.ts'
import { createAnswer } from '../../scheme/answer.ts'
import { createLiveShow } from '../../show/live-show.ts'
import { makeDeck } from '../../testing/deck.ts'
import { createManualClock } from '../../testing/manual-clock.ts'
import { createMemoryLog } from '../../testing/memory-log.ts'
import { scratch } from '../../testing/scratch.ts'
import { createGuideAnswers } from '../../tour/guide-answers.ts'
import { createWalkthrough } from '../../tour/walkthrough.ts'
import { createAnswersFor } from '../answers-for.ts'
import { createRemote } from '../remote.ts'
import { freePort } from './free-port.ts'
import { createPhone } from './phone.ts'

/** The built pages and a deck with a picture. */
const files = {
  'renderer/remote.html': '<!doctype html><title>remote</title>',
  'renderer/follow.html': '<!doctype html><title>follow</title>',
  'renderer/presenter.html': '<!doctype html><title>presenter</title>',
  'renderer/assets/remote-1a2b.js': 'start()',
  'trial/media/map.svg': '<svg/>',
  'trial/en.md': '# notes',
}

/** A show of three slides with a door on the loopback, which the test opens. */
export async function startRemote(settings: Partial<RemoteSettings> = {}) {
  const folder = scratch(files)
  const port = settings.port ?? (await freePort())
  const host = `127.0.0.1:${port}`
  const clock = createManualClock()
  const log = createMemoryLog()
  const shelved: Shelved = {
    deck: makeDeck(),
    source: { id: 'trial', kind: 'folder', path: '/trial', root: 0 },
    revision: 1,
    mediaRevision: 1,
  }
  const live = createLiveShow({
    stage: setStage([shelved], defaultSettings),
    clock,
    onChange: (show) => walkthrough.note(show),
  })
  const walkthrough = createWalkthrough({
    show: () => live,
    decks: () => [shelved],
    remote: () => remote.state(),
    keys: defaultKeys,
    forgottenSeconds: 1800,
    autoSeconds: 15,
    clock,
    today: () => 0,
    openPanel: () => {},
    onEnd: () => {},
  })
  const index = indexLibrary([shelved], { attract: defaultSettings.attract })
  const programme = {
    show: Promise.resolve(live),
    current: () => live,
    decks: () => [shelved],
    index: () => index,
    opening: async () => ({ show: live.current(), library: index }),
    sourceOf: () => shelved.source,
    close: async () => {},
  }
  const guideAnswers = (you: string) =>
    createGuideAnswers(you, {
      walkthrough,
      programme,
      theme: null,
      keys: defaultKeys,
      panel: () => ({ width: 1920, height: 1080 }),
    })
  const remote = createRemote({
    settings: { ...defaultSettings.remote, network: '127.0.0.1', ...settings, port },
    walkthrough,
    answer: createAnswer({
      pages: `${folder}/renderer`,
      folderOf: (deck) => (deck === 'trial' ? `${folder}/trial` : null),
    }),
    dispatchFor: createAnswersFor({ guideAnswers, programme, theme: null }),
    clock,
    log,
  })
  onTestFinished(remote.close)
  const view = () => remote.state().view
  const until = (state: string) => vi.waitUntil(() => view().state === state, { timeout: 20_000 })

  async function open(): Promise<void> {
    remote.wish({ type: 'open' })
    await until('on')
  }

  /** The path with a token that the QR code leads to. */
  function way(role: 'guide' | 'follow'): string {
    const { pathname, search } = new URL(view().addresses[0]?.[role] ?? '')
    return `${pathname}${search}`
  }

  /** A telephone that has come in. */
  async function enter(role: 'guide' | 'follow') {
    const phone = createPhone(host)
    await phone.get(way(role))
    return phone
  }

  return {
    remote,
    walkthrough,
    live,
    clock,
    log,
    host,
    port,
    folder,
    view,
    until,
    open,
    way,
    enter,
  }
}
