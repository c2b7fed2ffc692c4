/**
 * @typedef {'electron' | 'display' | 'chromium'} Need what the system may have to provide
 *
 * @typedef {[program: string, ...args: string[]]} Command
 *
 * @typedef {object} PackageManager
 * @property {string} program
 * @property {(packages: readonly string[]) => Command[]} install the commands that install them
 * @property {Record<Need, readonly string[]>} packages
 */

/** @type {PackageManager} */
const apt = {
  program: 'apt-get',
  install: (packages) => [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
  ],
  get packages() {
    const t64 = hasT64Names() ? 't64' : ''
    const display = ['xvfb', 'xauth']
    const libraries = [
      `libgtk-3-0${t64}`,
      'libnss3',
      `libasound2${t64}`,
      'libgbm1',
      'libxss1',
      `libatk-bridge2.0-0${t64}`,
      'libdrm2',
      'libxkbcommon0',
    ]
    return { electron: [...libraries, ...display], display, chromium: ['chromium'] }
  },
}

/** @type {PackageManager} */
const dnf = {
  program: 'dnf',
  install: (packages) => [['dnf', 'install', '-y', ...packages]],
  packages: {
    electron: ['gtk3', 'nss', 'alsa-lib', 'mesa-libgbm', 'libXScrnSaver', 'at-spi2-atk'],
    display: ['xorg-x11-server-Xvfb'],
    chromium: ['chromium'],
  },
}

/** @type {PackageManager} */
const pacman = {
  program: 'pacman',
  install: (packages) => [['pacman', '-S', '--needed', ...packages]],
  packages: {
    electron: ['gtk3', 'nss', 'alsa-lib', 'mesa', 'libxss', 'at-spi2-core'],
    display: ['xorg-server-xvfb'],
    chromium: ['chromium'],
  },
}

/** @type {PackageManager} */
const zypper = {
  program: 'zypper',
  install: (packages) => [['zypper', 'install', ...packages]],
  packages: {
    electron: ['libgtk-3-0', 'mozilla-nss', 'libasound2', 'libgbm1', 'libXss1'],
    display: ['xorg-x11-server-Xvfb'],
    chromium: ['chromium'],
  },
}

export const packageManagers = [apt, dnf, pacman, zypper]

/**
 * With 64-bit time Debian 13 and Ubuntu 24.04 renamed libraries. They brought glibc 2.41 and 2.39;
 * their forerunners have 2.36 and at most 2.38. So glibc tells, also in all that derive from them.
 */
function hasT64Names() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
    process.report.getReport()
  )
  const [major = 0, minor = 0] = (report.header.glibcVersionRuntime ?? '').split('.').map(Number)
  return major > 2 || (major === 2 && minor >= 39)
}
