import { mount } from 'svelte'
import RemotePage from './remote/RemotePage.svelte'
import './styles/index.css'
import './themes/all.ts'
import './phone/phone.css'

// The code that let this telephone in is spent: it needs to stand nowhere.
history.replaceState(null, '', '/')
mount(RemotePage, { target: document.body })
