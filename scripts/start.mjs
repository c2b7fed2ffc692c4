import { opensWindow, runCli } from './lib/cli.mjs'
import { requireDisplay } from './lib/display.mjs'
import { main } from './lib/main.mjs'

// `npm start -- ARGS` is `brocade run ARGS`, on whatever the checkout still lacks.
await main(async () => {
  const args = ['run', ...process.argv.slice(2)]
  if (opensWindow(args)) requireDisplay()
  return runCli(args)
})
