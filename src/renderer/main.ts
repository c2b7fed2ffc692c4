import '@fontsource-variable/noto-sans-sc/wght.css'
import '@fontsource-variable/noto-serif-sc/wght.css'
import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import { mount } from 'svelte'
import { createApi, type Transport } from '../contract/api.ts'
import App from './App.svelte'
import { LiveShow } from './state/live-show.svelte.ts'
import './styles/index.css'
import './themes/all.ts'

declare global {
  interface Window {
    /** What the preload supplies: words to main and back, nothing else. */
    readonly brocade: Transport
  }
}

const api = createApi(window.brocade)
const boot = await api.boot()
mount(App, { target: document.body, props: { live: new LiveShow(api, boot) } })
