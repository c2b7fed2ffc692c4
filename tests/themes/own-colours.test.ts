import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const renderer = fileURLToPath(new URL('../../src/renderer', import.meta.url))
const colour = /#[\da-f]{3,8}\b(?!\()|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(/gi

/** Cameras read black on white best, whatever the theme. */
const excepted = ['blocks/qr/Code.svelte']

it('no component names a colour of its own', () => {
  const named = globSync('**/*.svelte', { cwd: renderer })
    .filter((file) => !excepted.includes(file))
    .flatMap((file) => {
      const text = readFileSync(`${renderer}/${file}`, 'utf8')
      return (text.match(colour) ?? [])
        .filter((found) => !found.startsWith('{#'))
        .map((found) => `${file}: ${found}`)
    })
  expect(named).toEqual([])
})
