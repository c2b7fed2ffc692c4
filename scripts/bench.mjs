import { join } from 'node:path'
import { ensureChromium } from './lib/chromium.mjs'
import { onOwnDisplay } from './lib/display.mjs'
import { main } from './lib/main.mjs'
import { modernNode } from './lib/node.mjs'
import { prepareApp } from './lib/prepare.mjs'
import { root } from './lib/root.mjs'
import { handOver } from './lib/run.mjs'

// `npm run bench`: Brocade against others in one run. Only ratios mean anything.
await main(async () => {
  const app = await prepareApp()
  const chromium = await ensureChromium()
  return onOwnDisplay((display) =>
    handOver(modernNode(), [join(root, 'tests/bench/run.ts'), ...process.argv.slice(2)], {
      cwd: root,
      env: { ...app, ...display, BROCADE_CHROMIUM: chromium },
    }),
  )
})
