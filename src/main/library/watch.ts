import { watch as chokidar } from 'chokidar'
import { sep } from 'node:path'
import type { ChokidarOptions } from 'chokidar'
import type { Log } from '../log/log.ts'

/** Watches files and folders, whether or not they are there yet. */
export interface Watcher {
  add(paths: readonly string[]): void
  close(): Promise<void>
}

export interface WatchOptions {
  readonly log: Log
  readonly onChange: (path: string) => void
  /** `chokidar.watch`; a test passes one that runs out of watches. */
  readonly open?: typeof chokidar
}

/** Decks may be edited by other machines over a network folder, which tells nobody: not too seldom. */
const pollMs = 300

const options: ChokidarOptions = {
  ignoreInitial: true,
  // Links are resolved before they get here; a loop of links must not be walked.
  followSymlinks: false,
  depth: 8,
  atomic: 50,
}

/** Watches by the system's notices, and by polling where the system has no more to give. */
export function createWatcher({ log, onChange, open = chokidar }: WatchOptions): Watcher {
  const watched = new Set<string>()
  let polling = false
  let inner = start()

  /** Editors and version control keep much in a deck's folder that is none of the deck's. */
  function isHidden(path: string): boolean {
    if (watched.has(path)) return false
    const roots = [...watched].filter((root) => path.startsWith(root + sep))
    return roots.length > 0 && roots.every((root) => path.slice(root.length).includes(`${sep}.`))
  }

  function start() {
    const watcher = open([...watched], {
      ...options,
      ignored: isHidden,
      usePolling: polling,
      interval: pollMs,
    })
    watcher.on('all', (_, path) => onChange(path))
    watcher.on('error', (error) => {
      if (!polling && isExhausted(error)) {
        polling = true
        log.warn({ err: error }, 'no more file watches: polling instead')
        void watcher.close()
        inner = start()
        // What changed in between was told to nobody.
        for (const path of watched) onChange(path)
      } else log.warn({ err: error }, 'watching files failed')
    })
    return watcher
  }

  return {
    add(paths) {
      for (const path of paths) watched.add(path)
      inner.add([...paths])
    },
    close: () => inner.close(),
  }
}

/** The limits of inotify watches and of open files. */
function isExhausted(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    /^(?:ENOSPC|EMFILE|ENFILE)$/u.test(String(error.code))
  )
}
