import { mkdirSync, realpathSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from '../testing/scratch.ts'
import { contained } from './contained.ts'

function decks(): string {
  const folder = scratch({
    'decks/map.svg': '',
    'decks/media/sea.svg': '',
    'decks-evil/secret.svg': '',
    'secret.svg': '',
  })
  return join(folder, 'decks')
}

it('gives the real path of what is inside, also by a link that stays inside', async () => {
  const folder = decks()
  const real = realpathSync(folder)
  symlinkSync('media/sea.svg', join(folder, 'link.svg'))
  expect(await contained(folder, 'media/sea.svg')).toBe(join(real, 'media/sea.svg'))
  expect(await contained(folder, 'link.svg')).toBe(join(real, 'media/sea.svg'))
})

it('works in a folder that is itself behind a link', async () => {
  const folder = decks()
  symlinkSync('decks', join(folder, '../current'))
  expect(await contained(join(folder, '../current'), 'map.svg')).toBe(
    join(realpathSync(folder), 'map.svg'),
  )
})

it.each([
  '../secret.svg',
  '../decks-evil/secret.svg',
  'media/../../secret.svg',
  '..',
  '',
  '.',
  'gone.svg',
])('gives nothing for %j', async (path) => {
  expect(await contained(decks(), path)).toBeNull()
})

it('gives nothing for links that lead out, nor for loops of links', async () => {
  const folder = decks()
  symlinkSync('../secret.svg', join(folder, 'out.svg'))
  symlinkSync('../decks-evil', join(folder, 'evil'))
  symlinkSync('/etc', join(folder, 'etc'))
  symlinkSync('loop', join(folder, 'loop'))
  for (const path of ['out.svg', 'evil/secret.svg', 'etc/passwd', 'loop']) {
    expect(await contained(folder, path), path).toBeNull()
  }
})

it('takes a name that only begins with dots for a name', async () => {
  const folder = decks()
  mkdirSync(join(folder, '..media'))
  expect(await contained(folder, '..media')).not.toBeNull()
})
