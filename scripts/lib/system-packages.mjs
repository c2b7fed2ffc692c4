import { findOnPath } from './find-on-path.mjs'
import { tell } from './messages.mjs'
import { packageManagers } from './package-managers.mjs'
import { run } from './run.mjs'
import { Stop } from './stop.mjs'

const isRoot = process.getuid?.() === 0

/**
 * Whether installing system packages is nobody's decision: as root on a Debian, or what derives
 * from it, that serves continuous integration.
 */
export const maySetUpSystem = Boolean(process.env.CI) && isRoot && Boolean(findOnPath('apt-get'))

/**
 * Installs what the system lacks, where that is nobody's decision. Elsewhere it tells the person
 * the one command that does it.
 *
 * @param {import('./package-managers.mjs').Need} need
 * @param {string} missing what was looked for and not found, for the person
 * @returns {Promise<void>}
 * @throws {Stop} when it is not installed
 */
export async function ensureSystemPackages(need, missing) {
  const manager = packageManagers.find(({ program }) => findOnPath(program))
  if (manager === undefined) throw new Stop('systemPackagesUnknown', { missing })
  const steps = manager.install(manager.packages[need])
  const sudo = isRoot ? '' : 'sudo '
  const command = steps.map((step) => sudo + step.join(' ')).join(' && ')
  if (!maySetUpSystem) throw new Stop('systemPackagesMissing', { missing, command })

  tell('installingSystemPackages', { missing })
  for (const [program, ...args] of steps) {
    // Another apt may be at work, as just after a boot.
    const { code, text } = await run(program, ['-o', 'DPkg::Lock::Timeout=120', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      output: 'capture',
    })
    if (code === 0) continue
    process.stderr.write(text)
    throw new Stop('systemPackagesFailed', { command })
  }
}
