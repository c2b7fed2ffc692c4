import { describe, expect, it } from 'vitest'
import { readEnvironment, variableOf } from './environment.ts'
import { readFlags } from './flags.ts'
import { describeProblem } from './problem.ts'
import { settingKeys } from './schema.ts'

describe('the environment', () => {
  it('has one variable for each setting', () => {
    expect(settingKeys.map(variableOf)).toEqual([
      'BROCADE_LANGUAGE',
      'BROCADE_DECKS',
      'BROCADE_DECK',
      'BROCADE_THEME',
      'BROCADE_WINDOWED',
      'BROCADE_DISPLAY',
      'BROCADE_IDLE_TIMEOUT_SECONDS',
      'BROCADE_IDLE_WARNING_SECONDS',
      'BROCADE_ATTRACT_ITEM_SECONDS',
      'BROCADE_ATTRACT_PLAYLIST',
      'BROCADE_SOUND_OUTPUT',
      'BROCADE_HARDWARE_AT_START',
      'BROCADE_HARDWARE_TIMEOUT_SECONDS',
      'BROCADE_STAFF_PIN',
      'BROCADE_PRESENTER_AT_START',
      'BROCADE_PRESENTER_FORGOTTEN_SECONDS',
      'BROCADE_PRESENTER_AUTO_SECONDS',
      'BROCADE_REMOTE_PORT',
      'BROCADE_REMOTE_NETWORK',
      'BROCADE_REMOTE_CERTIFICATE',
      'BROCADE_REMOTE_KEY',
    ])
  })

  it('is read as words of each setting’s kind', () => {
    const read = readEnvironment(
      {
        BROCADE_LANGUAGE: 'zh-CN',
        BROCADE_DECKS: '/a:/b::',
        BROCADE_WINDOWED: 'Yes',
        BROCADE_IDLE_TIMEOUT_SECONDS: '0.5',
        BROCADE_IDLE_WARNING_SECONDS: '20',
        BROCADE_ATTRACT_PLAYLIST: 'a:b/port',
        BROCADE_ELECTRON: 'official',
        PATH: '/bin',
      },
      ':',
    )
    expect(read).toEqual({
      problems: [],
      settings: {
        language: 'zh-CN',
        decks: ['/a', '/b'],
        windowed: true,
        idle: { timeoutSeconds: 0.5, warningSeconds: 20 },
        attract: {
          playlist: [
            { item: 'a', seconds: null },
            { item: 'b/port', seconds: null },
          ],
        },
      },
    })
  })

  it.each(['true', '1', 'on'])('switches on with %s', (word) => {
    expect(readEnvironment({ BROCADE_WINDOWED: word }, ':').settings.windowed).toBe(true)
  })

  it.each(['false', '0', 'no', 'OFF'])('switches off with %s', (word) => {
    expect(readEnvironment({ BROCADE_WINDOWED: word }, ':').settings.windowed).toBe(false)
  })

  it('parts a list by what the system parts lists by', () => {
    const { settings } = readEnvironment({ BROCADE_DECKS: 'C:\\a;D:\\b' }, ';')
    expect(settings.decks).toEqual(['C:\\a', 'D:\\b'])
  })

  it('says nothing with an empty variable', () => {
    expect(readEnvironment({ BROCADE_DISPLAY: '' }, ':')).toEqual({ settings: {}, problems: [] })
  })

  it('is complained about by the variable’s name', () => {
    const { problems } = readEnvironment(
      { BROCADE_DISPLAY: 'left', BROCADE_WINDOWED: 'maybe', BROCADE_IDLE_TIMEOUT_SECONDS: '0' },
      ':',
    )
    expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
      'BROCADE_WINDOWED: windowed cannot be "maybe". Write true or false.',
      'BROCADE_DISPLAY: display cannot be "left". Write the number of a screen, from 1.',
      'BROCADE_IDLE_TIMEOUT_SECONDS: idle.timeoutSeconds cannot be 0. Write seconds above 0 and up to 86400, such as 60.',
    ])
  })
})

describe('flags', () => {
  it('say the settings that change from start to start', () => {
    const flags = {
      lang: 'en',
      windowed: true,
      display: '2',
      deck: 'jinzhou',
      hardware: true,
      presenter: true,
      config: 'x.yaml',
    }
    expect(readFlags(flags)).toEqual({
      problems: [],
      settings: {
        language: 'en',
        windowed: true,
        display: 2,
        deck: 'jinzhou',
        hardware: { atStart: true },
        presenter: { atStart: true },
      },
    })
  })

  it('are complained about by their names', () => {
    const { problems } = readFlags({ lang: 'no tag', display: '' })
    expect(problems.map(({ where }) => where)).toEqual(['--lang', '--display'])
  })
})
