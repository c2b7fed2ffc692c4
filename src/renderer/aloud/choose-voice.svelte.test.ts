import { expect, test } from 'vitest'
import { chooseVoice, type Voice } from './choose-voice.ts'

const voice = (lang: string, name = lang, { local = true, favourite = false } = {}): Voice => ({
  lang,
  name,
  localService: local,
  default: favourite,
})

/** What machines offer: Windows, macOS, Android, Chromium's own and speech-dispatcher. */
const listed = [
  voice('zh-HK', 'Microsoft Tracy - Chinese (Traditional, Hong Kong)'),
  voice('yue', 'Chinese (Cantonese) espeak-ng'),
  voice('zh-CN', '普通话 粤语混合'),
  voice('zh-TW', 'Microsoft Hanhan - Chinese (Traditional, Taiwan)'),
  voice('zh-CN', 'Google 普通话（中国大陆）', { local: false }),
  voice('zh_CN', 'Tingting'),
  voice('cmn', 'Chinese (Mandarin) espeak-ng'),
  voice('en-029', 'English (Caribbean) espeak-ng'),
  voice('en-GB', 'Google UK English Female', { local: false }),
  voice('en-US', 'Microsoft David'),
  voice('de-DE', 'Anna', { favourite: true }),
]
const chosen = (language: string, voices = listed) => chooseVoice(voices, language)?.name ?? null

test('simplified Chinese is read in Mandarin of the mainland, from this machine', () => {
  expect(chosen('zh-CN')).toBe('Tingting')
  const without = listed.filter(({ name }) => name !== 'Tingting')
  expect(chosen('zh-CN', without)).toBe('Chinese (Mandarin) espeak-ng')
})

test('never in Cantonese, whatever the platform calls it', () => {
  for (const [lang, name] of [
    ['zh-HK', 'Sinji'],
    ['zh-MO', 'Macau'],
    ['yue', 'Chinese'],
    ['yue-Hant-HK', 'Chinese'],
    ['zh-yue', 'cantonese'],
    ['zh-Hant-HK', 'Chinese'],
    ['zh-CN', 'Google 粤语（香港）'],
    ['zh', 'Chinese (Cantonese)'],
  ] as const) {
    expect(chosen('zh-CN', [voice(lang, name)]), `${lang} ${name}`).toBeNull()
  }
  expect(chosen('zh-HK')).toMatch(/Hong Kong|Cantonese|粤语/)
})

test('Mandarin of elsewhere is better than none, a voice of the network is not', () => {
  expect(chosen('zh-CN', [voice('zh-TW')])).toBe('zh-TW')
  expect(chosen('zh-CN', [voice('zh-CN', 'far', { local: false })])).toBeNull()
  const both = [voice('zh-CN', 'far', { local: false }), voice('zh-TW', 'near')]
  expect(chosen('zh-CN', both)).toBe('near')
})

test('English alike', () => {
  expect(chosen('en')).toBe('Microsoft David')
  expect(chosen('en-GB', [voice('en-US'), voice('en_GB')])).toBe('en_GB')
})

test('nobody reads what no voice speaks, or what is no language', () => {
  expect(chosen('ja')).toBeNull()
  expect(chosen('!')).toBeNull()
  expect(chosen('en', [voice(''), voice('English (nonsense)')])).toBeNull()
  expect(chosen('zh-CN', [])).toBeNull()
})
