import { mount } from 'svelte'
import FollowPage from './follow/FollowPage.svelte'
import './styles/index.css'
import './themes/all.ts'
import './phone/phone.css'
import './follow/follow.css'

// A shorter address, and one that may be reloaded when the code on it has long been replaced.
history.replaceState(null, '', '/')
mount(FollowPage, { target: document.body })
