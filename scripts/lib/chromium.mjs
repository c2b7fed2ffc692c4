import { existsSync, readFileSync } from 'node:fs'
import { childEnvironment } from './environment.mjs'
import { findOnPath } from './find-on-path.mjs'
import { tell } from './messages.mjs'
import { commandFile, modernNode } from './node.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { Stop } from './stop.mjs'
import { ensureSystemPackages, maySetUpSystem } from './system-packages.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome']
const downloadTimeoutSeconds = 900

/**
 * Makes sure that there is a Chromium in which components can be tested: BROCADE_CHROMIUM, the
 * system's, or Playwright's own.
 *
 * @returns {Promise<string>} its executable
 * @throws {Stop} when none can be had
 */
export async function ensureChromium() {
  const { BROCADE_CHROMIUM: named } = process.env
  if (named && !existsSync(named)) throw new Stop('chromiumEmpty', { executable: named })
  return named || onSystem() || (await playwrightsOwn()) || (await fetchChromium())
}

async function fetchChromium() {
  if (!(maySetUpSystem && isDebian())) {
    await downloadChromium()
    const downloaded = await playwrightsOwn()
    if (downloaded) return downloaded
  }
  await ensureSystemPackages('chromium', 'Chromium')
  const installed = onSystem()
  if (installed) return installed
  throw new Stop('chromiumMissing')
}

async function downloadChromium() {
  tell('downloadingChromium')
  await run(modernNode(), [commandFile('playwright'), 'install', 'chromium'], {
    cwd: root,
    env: childEnvironment(),
    output: 'capture',
    timeoutSeconds: downloadTimeoutSeconds,
  })
}

/** Ubuntu's package of that name is but a pointer to a snap, which no container can install. */
function isDebian() {
  return (
    existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  )
}

function onSystem() {
  return names.map(findOnPath).find(Boolean)
}

async function playwrightsOwn() {
  const script = `import('playwright').then((p) => console.log(p.chromium.executablePath()))`
  const { text } = await run(modernNode(), ['-e', script], { cwd: root, output: 'capture' })
  return existsSync(text.trim()) ? text.trim() : undefined
}
