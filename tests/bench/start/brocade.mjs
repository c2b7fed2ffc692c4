import { watch } from './watch.mjs'

watch("document.querySelector('html[data-screen=attract] button')")
await import(new URL('../../../out/main/index.js', import.meta.url).href)
