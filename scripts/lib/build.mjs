import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { childEnvironment } from './environment.mjs'
import { readIfThere } from './files.mjs'
import { fingerprint } from './fingerprint.mjs'
import { withLock } from './lock.mjs'
import { tell } from './messages.mjs'
import { commandFile, modernNode } from './node.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { Stop } from './stop.mjs'

const stampPath = join(root, 'out/.built-from')
const entryPath = join(root, 'out/main/index.js')

/** The `brocade` command as the build made it, which starts in half the time. */
export const builtCommand = join(root, 'out/cli/brocade.js')

/** What the build is made from. Unit tests stand beside their source but are no part of it. */
const sources = [
  'src',
  'build',
  'resources',
  'electron.vite.config.ts',
  'cli.vite.config.ts',
  'svelte.config.js',
  'package.json',
  'package-lock.json',
]

/**
 * Makes sure that out/ holds a build of the source as it is now.
 *
 * @returns {Promise<void>}
 * @throws {Stop} when the source does not build
 */
export async function ensureBuild() {
  if (isFresh()) return
  await withLock(join(root, 'out/.set-up-lock'), async () => {
    if (!isFresh()) await build()
  })
}

/** Forgets the build, because something else is about to be written into out/. */
export function forgetBuild() {
  rmSync(stampPath, { force: true })
}

/** @returns {string} the file of the `brocade` command: built where that is the source as it is now */
export function commandEntry() {
  return isFresh() ? builtCommand : join(root, 'src/cli/brocade.ts')
}

async function build() {
  tell('building')
  forgetBuild()
  // Taken before the build: a source changed during it makes the build stale.
  const builtFrom = fingerprint(root, sources)
  await made(commandFile('electron-vite'), 'build')
  await made(commandFile('vite'), 'build', '--config', 'cli.vite.config.ts')
  mkdirSync(dirname(stampPath), { recursive: true })
  writeFileSync(stampPath, builtFrom)
}

/** @param {string[]} command of a tool */
async function made(...command) {
  const { code, text } = await run(modernNode(), command, {
    cwd: root,
    env: childEnvironment(),
    output: 'capture',
  })
  if (code === 0) return
  process.stderr.write(text)
  throw new Stop('buildFailed', { code })
}

function isFresh() {
  const built = existsSync(entryPath) && existsSync(builtCommand)
  return built && readIfThere(stampPath) === fingerprint(root, sources)
}
