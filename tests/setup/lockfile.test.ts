import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

interface Entry {
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const lockfile = resolve(import.meta.dirname, '../../package-lock.json')
const { packages }: { packages: Record<string, Entry> } = JSON.parse(readFileSync(lockfile, 'utf8'))

/** Whether a package in one folder finds another as Node does: in its own folder or one above. */
function finds(folder: string, name: string): boolean {
  if (packages[[folder, 'node_modules', name].filter(Boolean).join('/')]) return true
  return (
    folder !== '' && finds(folder.replace(/(^|\/)node_modules\/(?!.*node_modules\/).*$/, ''), name)
  )
}

// `npm install` leaves out optional packages that the registry of the moment does not have, and
// `npm ci` then refuses the lockfile on every fresh clone.
it('holds every package that another asks for, those for other systems too', () => {
  const missing = Object.entries(packages).flatMap(([folder, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !finds(folder, name))
      .map((name) => `${name}, for ${folder}`),
  )
  expect(missing).toEqual([])
})
