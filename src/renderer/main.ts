import { mount } from 'svelte'
import { createApi, type Transport } from '../contract/api.ts'
import type { Boot } from '../contract/requests.ts'
import App from './App.svelte'
import { LateScreens } from './screens/late-screens.svelte.ts'
import { LiveShow } from './state/live-show.svelte.ts'
import { keepPulse } from './state/pulse.ts'
import { canDraw } from './styles/can-draw.ts'
import './styles/first.ts'

declare global {
  interface Window {
    /** What the preload supplies: words to main and back, nothing else. */
    readonly brocade: Transport
  }
}

const api = createApi(window.brocade)
const boot = await api.boot()
const screens = new LateScreens()
const otherFaces = (): Promise<unknown> => import('./styles/other-faces.ts')
// Other decks than those that come with Brocade may open with characters of their own.
const faces = canDraw(wordsOnShow(boot)) ? Promise.resolve() : otherFaces()
// A page that comes back where a visitor was comes back whole.
await (boot.show.screen.name === 'attract' ? faces : screens.fetch(faces))
mount(App, { target: document.body, props: { live: new LiveShow(api, boot), screens } })
keepPulse(api)
// A window that nobody sees never paints: the app asks as well, once it needs them.
new PerformanceObserver((list) => {
  if (list.getEntriesByName('first-contentful-paint').length === 0) return
  void screens.fetch()
  void otherFaces()
}).observe({ type: 'paint', buffered: true })

/** What the page opens with: the loop in every language, a deck in the one that is spoken. */
function wordsOnShow({ show, library, slides }: Boot): string {
  if (show.screen.name === 'attract') return JSON.stringify(library.attract)
  const silent = library.languages.filter((language) => language !== show.language)
  return JSON.stringify([library.decks, slides], (key, value: unknown) =>
    silent.includes(key) ? undefined : value,
  )
}
