/** Chromium's and Node's ways in from outside. */
const switches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'load-extension',
]

export interface CommandLine {
  readonly isPackaged: boolean
  readonly has: (name: string) => boolean
}

/**
 * The switch that would open a release to a debugger, or `null`. No fuse guards Chromium's own
 * debugging port, so the app looks itself.
 */
export function debuggingSwitch({ isPackaged, has }: CommandLine): string | null {
  return isPackaged ? (switches.find(has) ?? null) : null
}
