import { expect, it } from 'vitest'
import { resolveSettings } from './resolve.ts'
import { defaultSettings } from './settings.ts'

it('nothing said leaves the defaults', () => {
  expect(resolveSettings([])).toEqual(defaultSettings)
  expect(resolveSettings([{}, { idle: {}, staff: {} }])).toEqual(defaultSettings)
})

it('each key comes from the first source that has it', () => {
  const flags = { windowed: false, hardware: { atStart: true } }
  const environment = { theme: 'harbour' as const, idle: { timeoutSeconds: 5 }, language: 'en' }
  const user = {
    windowed: true,
    idle: { timeoutSeconds: 9, warningSeconds: 8 },
    display: 2,
    remote: { port: 9000 },
  }
  const machine = {
    display: 3,
    deck: 'jinzhou',
    staff: { pin: 'hash' },
    attract: { itemSeconds: 4 },
    hardware: { timeoutSeconds: 30 },
    presenter: { keys: { black: ['k'] } },
    remote: { port: 80, network: 'wlan0' },
  }
  expect(resolveSettings([flags, environment, user, machine])).toEqual({
    language: 'en',
    decks: [],
    deck: 'jinzhou',
    theme: 'harbour',
    windowed: false,
    display: 2,
    idle: { timeoutSeconds: 5, warningSeconds: 8 },
    attract: { itemSeconds: 4, playlist: [] },
    sound: { output: 'headphones' },
    hardware: { atStart: true, timeoutSeconds: 30 },
    staff: { pin: 'hash' },
    presenter: {
      ...defaultSettings.presenter,
      keys: { ...defaultSettings.presenter.keys, black: ['k'] },
    },
    remote: { ...defaultSettings.remote, port: 9000, network: 'wlan0' },
  })
})
