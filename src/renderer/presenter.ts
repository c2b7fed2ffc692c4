import { mount } from 'svelte'
import { createPresenterApi } from '../contract/tour-api.ts'
import Presenter from './presenter/Presenter.svelte'
import { LiveTour } from './tour/live-tour.svelte.ts'
import './styles/all.ts'

const api = createPresenterApi(window.brocade)
const boot = await api.boot()
mount(Presenter, { target: document.body, props: { api, tour: new LiveTour(api, boot) } })
