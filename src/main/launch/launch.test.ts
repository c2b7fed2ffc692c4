import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RunFlags } from '../../core/settings/flags.ts'
import { defaultSettings } from '../../core/settings/settings.ts'
import { put, scratch } from '../testing/scratch.ts'
import { readLaunch } from './launch.ts'
import type { Launch, LaunchOptions } from './launch.ts'

const hash = `scrypt$32768$8$1$${'a'.repeat(22)}==$${'b'.repeat(43)}=`

interface Start {
  readonly flags?: RunFlags
  readonly paths?: readonly string[]
  readonly env?: LaunchOptions['env']
  readonly user?: string
  readonly machine?: string
}

function launchIn(folder: string, { flags = {}, paths = [], env = {}, user, machine }: Start) {
  if (user !== undefined) put(join(folder, 'user/config.yaml'), user)
  if (machine !== undefined) put(join(folder, 'etc/config.yaml'), machine)
  const settingsFiles = [join(folder, 'user/config.yaml'), join(folder, 'etc/config.yaml')]
  return readLaunch({ arguments: { flags, paths }, env, folder, settingsFiles })
}

function launched(start: Start, folder = scratch()): Launch {
  const result = launchIn(folder, start)
  if ('refused' in result) throw new Error(JSON.stringify(result.refused))
  return result
}

describe('where settings come from', () => {
  it('the defaults, when nobody says anything', () => {
    expect(launched({})).toEqual({ settings: defaultSettings, problems: [] })
  })

  it('flags beat variables, these the user’s file, that the machine’s', () => {
    const all = {
      flags: { lang: 'en' },
      env: { BROCADE_LANGUAGE: 'ja', BROCADE_DISPLAY: '2' },
      user: 'language: fr\ndisplay: 3\ndeck: u\n',
      machine: 'language: de\ndisplay: 4\ndeck: m\nattract: {itemSeconds: 3}\n',
    }
    const { settings } = launched(all)
    expect(settings).toMatchObject({
      language: 'en',
      display: 2,
      deck: 'u',
      attract: { itemSeconds: 3, playlist: [] },
    })
  })

  it('--config stands in for the user’s file', () => {
    const folder = scratch({ 'my/own.yaml': 'deck: own\n' })
    const start = { user: 'deck: u\nlanguage: fr', machine: 'display: 4' }
    const { settings } = launched({ ...start, flags: { config: 'my/own.yaml' } }, folder)
    expect(settings).toMatchObject({ deck: 'own', language: null, display: 4 })
    const byVariable = launched({ ...start, env: { BROCADE_CONFIG: 'my/own.yaml' } }, folder)
    expect(byVariable.settings).toEqual(settings)
  })

  it('paths are meant from where they stand written', () => {
    const folder = scratch({ 'my/own.yaml': 'decks: [a, /abs]\n', 'b/deck.yaml': '' })
    const fromFile = launched({ flags: { config: 'my/own.yaml' } }, folder)
    expect(fromFile.settings.decks).toEqual([join(folder, 'my/a'), '/abs'])
    const fromLine = launched({ flags: { config: 'my/own.yaml' }, paths: ['b'] }, folder)
    expect(fromLine.settings.decks).toEqual([join(folder, 'b')])
    expect(launched({ env: { BROCADE_DECKS: 'c' } }, folder).settings.decks).toEqual([
      join(folder, 'c'),
    ])
  })
})

describe('what was written for this start must be right', () => {
  it.each<[string, Start]>([
    ['a flag', { flags: { display: 'left' } }],
    ['a variable', { env: { BROCADE_IDLE_TIMEOUT_SECONDS: 'soon' } }],
    ['a path that leads nowhere', { paths: ['gone'] }],
    ['a settings file that is not there', { flags: { config: 'gone.yaml' } }],
    ['a settings file that is wrong', { flags: { config: 'user/config.yaml' }, user: 'idle: 5' }],
  ])('%s', (_, start) => {
    const result = launchIn(scratch(), start)
    expect(result).toMatchObject({ refused: [{ where: expect.any(String) }] })
  })
})

describe('a mistake in a standing file', () => {
  it('loses its key and nothing else, and is reported with its line', () => {
    const { settings, problems } = launched({
      user: `idle: {timeoutSeconds: x}\ndeck: u\nstaff: {pin: "${hash}"}`,
    })
    expect(settings).toMatchObject({ deck: 'u', idle: defaultSettings.idle, staff: { pin: hash } })
    expect(problems).toMatchObject([
      { code: 'bad-value', where: expect.stringMatching(/config\.yaml:1$/) },
    ])
  })

  it.each([
    ['a PIN that is no hash', 'staff: {pin: "1234"}'],
    ['a wrong staff', 'staff: 1234'],
    ['no YAML', 'staff: {pin: '],
    ['no settings', '- 1'],
  ])('keeps the door shut where it may concern the PIN: %s', (_, user) => {
    expect(launched({ user }).settings.staff.pin).toBe('unreadable')
  })

  it('leaves the door to another file’s good PIN', () => {
    const start = { user: 'staff: {pin: "1234"}', machine: `staff: {pin: "${hash}"}` }
    expect(launched(start).settings.staff.pin).toBe(hash)
  })

  it('does not shut the door over a setting that is unknown', () => {
    expect(launched({ user: 'fullscreen: true' }).settings.staff.pin).toBeNull()
  })
})
