import { forgetBuild } from './lib/build.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { requireDisplay } from './lib/display.mjs'
import { electronEnvironment, ensureElectron } from './lib/electron.mjs'
import { childEnvironment } from './lib/environment.mjs'
import { main } from './lib/main.mjs'
import { commandFile, modernNode } from './lib/node.mjs'
import { root } from './lib/root.mjs'
import { handOver } from './lib/run.mjs'

// `npm run dev -- ARGS`: the app in a window, with hot reloading, and ARGS for the app: a deck's path.
await main(async () => {
  requireDisplay()
  await ensureDependencies()
  const runtime = await ensureElectron()
  // The development build goes where the real one was.
  forgetBuild()
  const sandbox = process.getuid?.() === 0 ? ['--noSandbox'] : []
  const args = [
    commandFile('electron-vite'),
    'dev',
    ...sandbox,
    '--',
    '--windowed',
    ...process.argv.slice(2),
  ]
  return handOver(modernNode(), args, {
    cwd: root,
    env: childEnvironment(electronEnvironment(runtime)),
  })
})
