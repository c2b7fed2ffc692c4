import { ensureBuild } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { electronEnvironment, ensureElectron } from './electron.mjs'
import { childEnvironment } from './environment.mjs'

/**
 * Makes sure of everything that the app needs to run, in the order in which one needs the other.
 *
 * @returns {Promise<Record<string, string | undefined>>} the environment in which to run it
 * @throws {import('./stop.mjs').Stop} when something cannot be had
 */
export async function prepareApp() {
  await ensureDependencies()
  const runtime = await ensureElectron()
  await ensureBuild()
  return childEnvironment(electronEnvironment(runtime))
}
