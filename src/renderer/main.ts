import { mount } from 'svelte'
import { createApi, type Transport } from '../contract/api.ts'
import App from './App.svelte'
import { LiveShow } from './state/live-show.svelte.ts'
import './styles/all.ts'

declare global {
  interface Window {
    /** What the preload supplies: words to main and back, nothing else. */
    readonly brocade: Transport
  }
}

const api = createApi(window.brocade)
const boot = await api.boot()
mount(App, { target: document.body, props: { live: new LiveShow(api, boot) } })
