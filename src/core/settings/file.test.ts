import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSettingsFile } from './file.ts'
import { describeProblem } from './problem.ts'

const hash = `scrypt$32768$8$1$${'a'.repeat(22)}==$${'b'.repeat(43)}=`

describe('a settings file', () => {
  it('says each setting by its name', () => {
    const text = `
language: en
decks: [slides/jinzhou, /srv/show.md]
deck: jinzhou
windowed: true
display: 2
idle: { timeoutSeconds: 90, warningSeconds: 30 }
attract:
  itemSeconds: 5
  playlist: [jinzhou, { item: jinzhou/port, seconds: 12 }]
sound: { output: loudspeaker }
staff:
  pin: ${hash}
`
    expect(readSettingsFile(text, 'config.yaml')).toEqual({
      problems: [],
      settings: {
        language: 'en',
        decks: ['slides/jinzhou', '/srv/show.md'],
        deck: 'jinzhou',
        windowed: true,
        display: 2,
        idle: { timeoutSeconds: 90, warningSeconds: 30 },
        attract: {
          itemSeconds: 5,
          playlist: [
            { item: 'jinzhou', seconds: null },
            { item: 'jinzhou/port', seconds: 12 },
          ],
        },
        sound: { output: 'loudspeaker' },
        staff: { pin: hash },
      },
    })
  })

  it.each(['', '# nothing yet\n', '\uFEFF', 'null'])('may say nothing: %j', (text) => {
    expect(readSettingsFile(text, 'f')).toEqual({ settings: {}, problems: [] })
  })

  it('loses only the keys that are wrong, each complained about on its line', () => {
    const text =
      'language: en\nidle:\n  timeoutSeconds: soon\n  warningSeconds: 20\nfullscreen: true\nstaff:\n  pin: 1234\n'
    const { settings, problems } = readSettingsFile(text, 'config.yaml')
    expect(settings).toEqual({ language: 'en', idle: { warningSeconds: 20 }, staff: {} })
    expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
      'config.yaml:3: idle.timeoutSeconds cannot be "soon". Write seconds above 0 and up to 86400, such as 60.',
      'config.yaml:7: staff.pin cannot be 1234. Write the hash of a PIN: run “brocade pin”, which puts it in.',
      'config.yaml:5: there is no setting “fullscreen”. There are language, decks, deck, theme, windowed, display, idle.timeoutSeconds, idle.warningSeconds, attract.itemSeconds, attract.playlist, sound.output, hardware.atStart, hardware.timeoutSeconds, staff.pin, presenter.atStart, presenter.forgottenSeconds, presenter.autoSeconds, remote.port, remote.network, remote.certificate, remote.key.',
    ])
  })

  it.each([
    ['idle: 5\nlanguage: en', 'idle', 1],
    ['decks: [a, 3]\nlanguage: en', 'decks', 1],
    ['language: en\ntheme: silk', 'theme', 2],
    ['language: en\ndisplay: 0', 'display', 2],
    ['language: en\ndisplay: 1.5', 'display', 2],
    ['language: en\nidle: {timeoutSeconds: -1}', 'idle.timeoutSeconds', 2],
    ['language: en\nidle: {timeoutSeconds: .inf}', 'idle.timeoutSeconds', 2],
    ['language: en\npresenter: {keys: {next: PageDown}}', 'presenter.keys.next', 2],
    ['language: en\nremote: {port: 0}', 'remote.port', 2],
    ['language: en\nsound: {output: aloud}', 'sound.output', 2],
    ['language: en\nattract: {playlist: jinzhou}', 'attract.playlist', 2],
    ['language: en\nattract: {playlist: [{item: a, seconds: 0}]}', 'attract.playlist', 2],
  ])('%j has one fault', (text, key, line) => {
    const { settings, problems } = readSettingsFile(text, 'f')
    expect(settings.language).toBe('en')
    expect(problems).toMatchObject([{ code: 'bad-value', where: `f:${line}`, values: { key } }])
  })

  it.each(['language: ../../etc', 'language: "e n"', 'language: en_US'])('%j is no tag', (text) => {
    expect(readSettingsFile(text, 'f').problems).toMatchObject([{ code: 'bad-value' }])
  })

  it.each([
    ['a: [', 'not-yaml', 'f:1'],
    ['language: en\nlanguage: zh-CN', 'not-yaml', 'f:2'],
    ['- en', 'not-a-map', 'f'],
    ['just words', 'not-a-map', 'f'],
  ])('%j is no settings file', (text, code, where) => {
    expect(readSettingsFile(text, 'f')).toMatchObject({
      settings: {},
      problems: [{ code, where: expect.stringContaining(where) }],
    })
  })

  it('does not let a key reach into prototypes', () => {
    const { settings, problems } = readSettingsFile('__proto__: {windowed: true}\n', 'f')
    expect(settings.windowed).toBeUndefined()
    expect({}).not.toHaveProperty('windowed')
    expect(problems).toMatchObject([{ code: 'unknown-setting', values: { key: '__proto__' } }])
  })

  it('refuses a bomb of aliases', () => {
    const levels = Array.from({ length: 9 }, (_, n) => {
      const name = String.fromCodePoint(98 + n)
      const before = String.fromCodePoint(97 + n)
      return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`
    })
    const bomb = ['a: &a [x, x]', ...levels].join('\n')
    expect(readSettingsFile(bomb, 'f').problems).toMatchObject([{ code: 'not-yaml' }])
  })

  it('never throws, whatever the text', { timeout: 60_000 }, () => {
    const yaml = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json().map((json) => `idle: ${json}`),
      fc.json(),
    )
    fc.assert(
      fc.property(yaml, (text) => {
        const { settings, problems } = readSettingsFile(text, 'f')
        expect(settings).toBeTypeOf('object')
        for (const problem of problems) expect(describeProblem(problem, 'zh-CN')).not.toMatch(/\n/)
      }),
    )
  })
})
