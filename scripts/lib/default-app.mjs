import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readIfThere } from './files.mjs'
import { root } from './root.mjs'

const source = join(root, 'scripts/runtime-app')

/**
 * Gives a runtime the default app of this checkout: the cache may hold that of an older one. Each
 * file is replaced in one step, for another Electron may be starting from the same folder.
 *
 * @param {string} runtime the runtime's folder
 */
export function refreshDefaultApp(runtime) {
  const target = join(runtime, 'resources/app')
  mkdirSync(target, { recursive: true })
  for (const name of readdirSync(source)) {
    const path = join(target, name)
    const content = readFileSync(join(source, name), 'utf8')
    if (readIfThere(path) === content) continue
    writeFileSync(`${path}.${process.pid}`, content)
    renameSync(`${path}.${process.pid}`, path)
  }
}
