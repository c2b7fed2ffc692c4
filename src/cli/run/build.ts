import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { exit, Failure } from '../failure.ts'
import { root } from '../root.ts'

/** @throws {Failure} where there is no build that Electron could run */
export function requireBuild(): void {
  if (!existsSync(join(root, 'out/main/index.js'))) throw new Failure('not-built', {}, exit.failed)
}
