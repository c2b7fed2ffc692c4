import { watch as chokidar } from 'chokidar'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createMemoryLog } from '../testing/memory-log.ts'
import { put, scratch } from '../testing/scratch.ts'
import { createWatcher } from './watch.ts'

it('polls when the system has no more watches, and looks at once at what it may have missed', async () => {
  const folder = scratch({ 'en.md': 'a' })
  const log = createMemoryLog()
  const onChange = vi.fn()
  const opened: boolean[] = []
  const open: typeof chokidar = (paths, options) => {
    const watcher = chokidar(paths, options)
    opened.push(options?.usePolling ?? false)
    // The first one runs out, as inotify does.
    if (opened.length === 1)
      queueMicrotask(() =>
        watcher.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' })),
      )
    return watcher
  }
  const watcher = createWatcher({ log, onChange, open })
  onTestFinished(() => watcher.close())
  watcher.add([folder])
  await vi.waitFor(() => expect(opened).toEqual([false, true]))
  expect(onChange).toHaveBeenCalledWith(folder)
  expect(log.said()).toEqual(['warn no more file watches: polling instead'])
  put(join(folder, 'en.md'), 'changed')
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledWith(join(folder, 'en.md')), 5000)
})
