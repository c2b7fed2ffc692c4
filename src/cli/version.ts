import about from '../../package.json' with { type: 'json' }

/** Brocade's version, as `--version` says it. */
export function version(): string {
  return about.version
}
