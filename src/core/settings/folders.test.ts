import { expect, it } from 'vitest'
import { foldersOf } from './folders.ts'

const home = '/home/kiosk'

it('follows XDG on Linux', () => {
  expect(foldersOf({ platform: 'linux', home, env: {} })).toEqual({
    settings: ['/home/kiosk/.config/brocade/config.yaml', '/etc/brocade/config.yaml'],
    state: '/home/kiosk/.local/state/brocade',
    cache: '/home/kiosk/.cache/brocade',
  })
  const env = {
    XDG_CONFIG_HOME: '/x/config',
    XDG_STATE_HOME: '/x/state',
    XDG_CACHE_HOME: '/x/cache',
  }
  expect(foldersOf({ platform: 'linux', home, env })).toEqual({
    settings: ['/x/config/brocade/config.yaml', '/etc/brocade/config.yaml'],
    state: '/x/state/brocade',
    cache: '/x/cache/brocade',
  })
})

it('ignores relative XDG paths, as the specification asks', () => {
  const env = { XDG_CONFIG_HOME: 'config', XDG_STATE_HOME: '' }
  expect(foldersOf({ platform: 'linux', home, env })).toEqual(
    foldersOf({ platform: 'linux', home, env: {} }),
  )
})

it('follows the habits of macOS and Windows', () => {
  expect(foldersOf({ platform: 'darwin', home, env: {} }).settings).toEqual([
    '/home/kiosk/Library/Application Support/brocade/config.yaml',
    '/Library/Application Support/brocade/config.yaml',
  ])
  const env = { APPDATA: 'C:/U/Roaming', LOCALAPPDATA: 'C:/U/Local', ProgramData: 'D:/Data' }
  expect(foldersOf({ platform: 'win32', home: 'C:/U', env })).toEqual({
    settings: ['C:/U/Roaming/brocade/config.yaml', 'D:/Data/brocade/config.yaml'],
    state: 'C:/U/Local/brocade',
    cache: 'C:/U/Local/brocade/cache',
  })
})
