import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The folder of what the benches compare with, pinned by a lockfile of its own. */
export const peersFolder = join(import.meta.dirname, 'peers')

/** Installs the peers where they are missing or of other versions: never part of `npm install`. */
export function ensurePeers(): void {
  const lock = readFileSync(join(peersFolder, 'package-lock.json'), 'utf8')
  const { packages } = JSON.parse(lock)
  const installed = Object.entries(packages).every(
    ([path, wanted]) => path === '' || isOptional(wanted) || versionAt(path) === versionOf(wanted),
  )
  if (installed) return
  console.error('Installing what the bench compares with …')
  execFileSync('npm', ['ci', '--ignore-scripts'], {
    cwd: peersFolder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
}

/** A file of a peer's package; Swiper is one that Brocade itself is built with. */
export function peerFile(path: string): string {
  const own = path.startsWith('swiper/') ? join(import.meta.dirname, '../..') : peersFolder
  return join(own, 'node_modules', path)
}

/** The address of a peer's module, to import. */
export function peerModule(path: string): string {
  return pathToFileURL(peerFile(path)).href
}

function versionAt(path: string): unknown {
  const about = join(peersFolder, path, 'package.json')
  return existsSync(about) ? versionOf(JSON.parse(readFileSync(about, 'utf8'))) : null
}

/** What is optional is there on some machines only. */
function isOptional(about: unknown): boolean {
  return typeof about === 'object' && about !== null && 'optional' in about
}

function versionOf(about: unknown): unknown {
  return typeof about === 'object' && about !== null && 'version' in about ? about.version : null
}
