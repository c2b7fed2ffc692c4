import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyFolder } from '../testing/brocade.ts'
import { folderWith } from '../testing/decks.ts'
import { electronExecutable } from './electron.ts'

const name = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
  linux: 'electron',
}[process.platform as 'linux']

it('is the one in the folder that the environment names', async () => {
  const folder = await folderWith({ [name]: '' })
  expect(electronExecutable({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toBe(join(folder, name))
})

it('is missed where it should be', async () => {
  const folder = await emptyFolder()
  expect(() => electronExecutable({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toThrow(
    expect.objectContaining({ word: 'electron-missing', values: { where: join(folder, name) } }),
  )
})
