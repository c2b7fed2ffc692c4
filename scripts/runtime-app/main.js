/**
 * The default app of the registry runtime, which comes without Electron's own.
 *
 * It does what `electron APP` promises and nothing more: `--version`, `--require MODULE`, and an
 * app given as a folder or a file, which then sees the same `process.argv` as under any Electron.
 */
import { app as electronApp } from 'electron'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readArguments } from './arguments.js'

/**
 * What only Electron's own default app calls; the documentation leaves it out.
 *
 * @typedef {{ setVersion(version: string): void, setAppPath(path: string): void }} Identity
 */
const app = /** @type {Electron.App & Identity} */ (electronApp)

const requireFromHere = createRequire(join(process.cwd(), 'electron'))

// Read before any preloaded module runs: Playwright's loader cuts its own switches out of argv.
const { version, modules, target } = readArguments(process.argv.slice(1))

/**
 * Gives the app its own name, version and folder, as if it were the one that Electron had found.
 * @param {string} folder the app's folder, with its package.json
 */
function takeIdentity(folder) {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (about.version) app.setVersion(about.version)
  app.name = about.productName ?? about.name ?? app.name
  app.setDesktopName(about.desktopName ?? `${app.name}.desktop`)
}

if (version) {
  console.log(`v${process.versions.electron}`)
  process.exit(0)
}
if (target === undefined) {
  console.error('electron [-r MODULE] APP')
  process.exit(1)
}

for (const module of modules) requireFromHere(module)

Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true })
const path = resolve(target)
const isFolder = existsSync(join(path, 'package.json'))
if (isFolder) takeIdentity(path)

try {
  const main = requireFromHere.resolve(path)
  app.setAppPath(isFolder ? path : dirname(main))
  // Awaited at the top level: Electron holds `ready` back until this module has finished, so an
  // app that listens for it while loading never misses it.
  await import(pathToFileURL(main).href)
} catch (error) {
  console.error(`Cannot load the app ${path}`)
  console.error(error)
  process.exit(1)
}
