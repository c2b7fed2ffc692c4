/** Where Brocade keeps what, by the habits of the system it runs on. */
export interface Folders {
  /** The settings files, the strongest first: the user's, then the machine's. */
  readonly settings: readonly [own: string, machine: string]
  /** What outlives a restart and is nobody's to edit: logs, the pad's lockout. */
  readonly state: string
  /** What can be made again. */
  readonly cache: string
}

/** What the places depend on, so that any system's can be asked for on any other. */
export interface Machine {
  readonly platform: string
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * The places on a system: XDG's on Linux and wherever its variables are set, else the Library
 * folders on macOS and the data folders on Windows.
 */
export function foldersOf({ platform, home, env }: Machine): Folders {
  const own = ownFolders(platform, home, env)
  const config = xdg(env.XDG_CONFIG_HOME) ?? own.config
  return {
    settings: [`${config}/config.yaml`, `${own.machine}/config.yaml`],
    state: xdg(env.XDG_STATE_HOME) ?? own.state,
    cache: xdg(env.XDG_CACHE_HOME) ?? own.cache,
  }
}

interface Own {
  readonly config: string
  readonly machine: string
  readonly state: string
  readonly cache: string
}

/** A relative path in an XDG variable is invalid and must be ignored (XDG base directories). */
function xdg(path: string | undefined): string | null {
  return path !== undefined && /^(?:\/|[A-Za-z]:[\\/])/u.test(path) ? `${path}/brocade` : null
}

function ownFolders(platform: string, home: string, env: Machine['env']): Own {
  if (platform === 'darwin') return macos(home)
  return platform === 'win32' ? windows(home, env) : linux(home)
}

function linux(home: string): Own {
  return {
    config: `${home}/.config/brocade`,
    machine: '/etc/brocade',
    state: `${home}/.local/state/brocade`,
    cache: `${home}/.cache/brocade`,
  }
}

function macos(home: string): Own {
  const config = `${home}/Library/Application Support/brocade`
  return {
    config,
    machine: '/Library/Application Support/brocade',
    state: config,
    cache: `${home}/Library/Caches/brocade`,
  }
}

function windows(home: string, env: Machine['env']): Own {
  const local = `${env.LOCALAPPDATA ?? `${home}/AppData/Local`}/brocade`
  return {
    config: `${env.APPDATA ?? `${home}/AppData/Roaming`}/brocade`,
    machine: `${env.ProgramData ?? 'C:/ProgramData'}/brocade`,
    state: local,
    cache: `${local}/cache`,
  }
}
