import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Failure } from '../failure.ts'
import { emptyFolder } from '../testing/brocade.ts'
import { changePin } from './settings-file.ts'

const hash = 'scrypt$32768$8$1$c2FsdHNhbHRzYWx0c2FsdA==$aGFzaA=='

async function file(text: string): Promise<string> {
  const path = join(await emptyFolder(), 'config.yaml')
  await writeFile(path, text, { mode: 0o644 })
  return path
}

it('keeps comments, order and all other settings', async () => {
  const path = await file(`# The hall's kiosk
language: zh-CN # for most visitors
staff:
  # ask the front desk
  pin: old
idle: { timeoutSeconds: 90 }
`)
  expect(await changePin(path, hash)).toBe(true)
  expect(await readFile(path, 'utf8')).toBe(`# The hall's kiosk
language: zh-CN # for most visitors
staff:
  # ask the front desk
  pin: ${hash}
idle: { timeoutSeconds: 90 }
`)
})

it.each([
  ['', `staff:\n  pin: ${hash}\n`],
  ['# only a comment\n', `# only a comment\n\nstaff:\n  pin: ${hash}\n`],
  ['staff:\n', `staff:\n  pin: ${hash}\n`],
  ['deck: jinzhou\n', `deck: jinzhou\nstaff:\n  pin: ${hash}\n`],
])('adds the PIN to %j', async (before, after) => {
  const path = await file(before)
  expect(await changePin(path, hash)).toBe(false)
  expect(await readFile(path, 'utf8')).toBe(after)
})

it('makes a file that only its owner can read, and the folder for it', async () => {
  const folder = join(await emptyFolder(), 'config', 'brocade')
  const path = join(folder, 'config.yaml')
  await changePin(path, hash)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  expect(await readdir(folder)).toEqual(['config.yaml'])
})

it('closes a file that others could read', async () => {
  const path = await file('language: en\n')
  await changePin(path, hash)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

it('writes through a link and leaves it a link', async () => {
  const folder = await emptyFolder()
  const [link, real] = [join(folder, 'config.yaml'), join(folder, 'dotfiles.yaml')]
  await writeFile(real, 'language: en\n')
  await symlink(real, link)
  await changePin(link, hash)
  expect(await readFile(real, 'utf8')).toContain(hash)
  expect((await readdir(folder, { withFileTypes: true }))[0]?.isSymbolicLink()).toBe(true)
})

it('removes the PIN, and what only held it', async () => {
  const path = await file(`language: en\nstaff:\n  pin: ${hash}\n`)
  expect(await changePin(path, null)).toBe(true)
  expect(await readFile(path, 'utf8')).toBe('language: en\n')
  expect(await changePin(path, null)).toBe(false)
})

it('has nothing to remove where there is no file, and makes none', async () => {
  const folder = await emptyFolder()
  expect(await changePin(join(folder, 'config.yaml'), null)).toBe(false)
  expect(await readdir(folder)).toEqual([])
})

it.each([
  ['broken YAML', 'staff: [\n'],
  ['twice the same key', 'staff: {}\nstaff: {}\n'],
  ['a list', '- language\n'],
  ['a word', 'language\n'],
  ['a staff that is no map', 'staff: none\n'],
  ['a staff that stands elsewhere', 'a: &a {}\nstaff: *a\n'],
])('leaves alone what it cannot read: %s', async (_what, text) => {
  const path = await file(text)
  await expect(changePin(path, hash)).rejects.toThrow(Failure)
  expect(await readFile(path, 'utf8')).toBe(text)
})

it('says what the file system says when the file is a folder', async () => {
  const path = join(await emptyFolder(), 'config.yaml')
  await mkdir(path)
  await expect(changePin(path, hash)).rejects.toMatchObject({
    word: 'path-fault',
    values: { path, fault: 'EISDIR' },
  })
})
