#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { root } from './root.ts'

// Hundreds of modules run from source: Node keeps what it makes of them, for a third of each start.
// Not in the system's temporary folder, where anybody may leave something to be run.
enableCompileCache(join(root, 'node_modules/.cache/brocade'))
await import('./start.ts')
