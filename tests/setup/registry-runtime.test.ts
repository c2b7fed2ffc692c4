import { createHash } from 'node:crypto'
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Checkout, outcomeOf, type Outcome, sideBySide } from './checkout.ts'

/** Packs a small package like the pinned one, and lets npm fetch it. */
function servePackage(checkout: Checkout): string {
  const contents = {
    'package/theirs': 'the executable',
    'package/libffmpeg.so': 'a library',
    'package/icudtl.dat': 'data',
    'package/package.json': '{}',
    'package/resources/app.asar': 'their application',
  }
  for (const [path, content] of Object.entries(contents)) checkout.write(`served/${path}`, content)
  const tarball = join(checkout.root, 'served.tgz')
  execFileSync('tar', ['-czf', tarball, '-C', join(checkout.root, 'served'), 'package'])
  checkout.tool(
    'npm/npm-cli.js',
    `const to = process.argv.find((arg) => arg.startsWith('--pack-destination=')).split('=')[1]
    require('node:fs').copyFileSync('${tarball}', to + '/theirs-1.0.0.tgz')`,
  )
  return `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`
}

/** Makes a runtime of it in `cache/runtime`. */
function unpack(checkout: Checkout, integrity: string): Promise<Outcome> {
  const pin = { package: 'theirs@1.0.0', integrity, executable: 'theirs', version: '33.0.0' }
  const script = `
    import { unpackRuntime } from './scripts/lib/registry-runtime.mjs'
    await unpackRuntime(${JSON.stringify(pin)}, '${join(checkout.root, 'cache/runtime')}')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: checkout.root,
    env: checkout.env,
  })
  return outcomeOf(child)
}

describe.runIf(process.platform === 'linux')('unpacking a runtime', sideBySide, () => {
  it('keeps the runtime, leaves the application, and puts its own default app there', async () => {
    using checkout = new Checkout()
    const { code, out } = await unpack(checkout, servePackage(checkout))
    expect({ code, out }).toEqual({ code: 0, out: '' })

    const runtime = join(checkout.root, 'cache/runtime')
    expect(readdirSync(runtime).sort()).toEqual([
      'electron',
      'icudtl.dat',
      'libffmpeg.so',
      'resources',
      'version',
    ])
    expect(readdirSync(join(runtime, 'resources'))).toEqual(['app'])
    expect(readFileSync(join(runtime, 'version'), 'utf8')).toBe('33.0.0')
    expect(statSync(join(runtime, 'electron')).mode & 0o777).toBe(0o755)
    expect(readdirSync(join(checkout.root, 'cache'))).toEqual(['runtime'])
  })

  it('lets a runtime stand that another process has made meanwhile', async () => {
    using checkout = new Checkout()
    const integrity = servePackage(checkout)
    checkout.write('cache/runtime/electron', 'theirs')
    expect((await unpack(checkout, integrity)).code).toBe(0)
    expect(checkout.read('cache/runtime/electron')).toBe('theirs')
    expect(readdirSync(join(checkout.root, 'cache'))).toEqual(['runtime'])
  })

  it('unpacks nothing whose integrity is wrong', async () => {
    using checkout = new Checkout()
    const { code, err } = await unpack(checkout, servePackage(checkout).replace(/.==$/, '*=='))
    expect(code).not.toBe(0)
    expect(err).toContain('checksum differs')
    expect(existsSync(join(checkout.root, 'cache/runtime'))).toBe(false)
    expect(readdirSync(join(checkout.root, 'cache'))).toEqual([])
  })
})
