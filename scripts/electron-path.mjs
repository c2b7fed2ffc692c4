import { ensureDependencies } from './lib/dependencies.mjs'
import { ensureElectron } from './lib/electron.mjs'
import { main } from './lib/main.mjs'

await main(async () => {
  await ensureDependencies()
  const { folder } = await ensureElectron()
  process.stdout.write(`${folder}\n`)
  return 0
})
