import { runEndToEnd } from './lib/end-to-end.mjs'
import { main } from './lib/main.mjs'

await main(() => runEndToEnd(process.argv.slice(2)))
