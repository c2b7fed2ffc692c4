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
  // It compares with what it has seen: what was saved before that is what it looked at above.
  let saved = 'b'
  await vi.waitFor(() => {
    put(join(folder, 'en.md'), (saved += 'b'))
    expect(onChange).toHaveBeenCalledWith(join(folder, 'en.md'))
  }, 5000)
})

it('hears nothing of what editors and version control hide in a folder, unless asked to', async () => {
  const folder = scratch({ 'en.md': 'a', '.git/index': 'a', '.deck/en.md': 'a' })
  const onChange = vi.fn()
  const ready = vi.fn()
  const open: typeof chokidar = (paths, options) => chokidar(paths, options).on('ready', ready)
  const watcher = createWatcher({ log: createMemoryLog(), onChange, open })
  onTestFinished(() => watcher.close())
  watcher.add([folder, join(folder, '.deck')])
  await vi.waitFor(() => expect(ready).toHaveBeenCalled())
  put(join(folder, '.git/index'), 'b')
  put(join(folder, '.en.md.swp'), 'b')
  put(join(folder, '.deck/en.md'), 'b')
  put(join(folder, 'en.md'), 'b')
  await vi.waitFor(() => {
    const heard = onChange.mock.calls.map(([path]) => path)
    expect(heard).toContain(join(folder, 'en.md'))
    expect(heard).toContain(join(folder, '.deck/en.md'))
    expect(heard.filter((path) => path.includes('.git') || path.includes('.swp'))).toEqual([])
  }, 5000)
})
