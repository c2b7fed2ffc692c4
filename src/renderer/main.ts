import { mount } from 'svelte'
import { createApi, type Transport } from '../contract/api.ts'
import App from './App.svelte'
import { LateScreens } from './screens/late-screens.svelte.ts'
import { LiveShow } from './state/live-show.svelte.ts'
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
// A page that comes back where a visitor was comes back whole.
if (boot.show.screen.name !== 'attract') await screens.fetch()
// Other decks than those that come with Brocade may open with characters of their own.
else if (!canDraw(JSON.stringify(boot.library.attract))) await import('./styles/other-faces.ts')
mount(App, { target: document.body, props: { live: new LiveShow(api, boot), screens } })
// A window that nobody sees never paints: the app asks as well, once it needs them.
new PerformanceObserver((list) => {
  if (list.getEntriesByName('first-contentful-paint').length > 0) void screens.fetch()
}).observe({ type: 'paint', buffered: true })
