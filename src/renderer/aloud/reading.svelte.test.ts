import { expect, test } from 'vitest'
import { passagesOf } from './passages.ts'
import { Reading } from './reading.svelte.ts'
import type { Passage, Speaker } from './speaker.ts'

/** A speaker whose every passage ends, or fails, when a test says so. */
function fakeSpeaker(languages = ['zh-CN', 'en']) {
  const said: Passage[] = []
  let finish = () => {}
  let fail = () => {}
  let saying = ''
  const speaker: Speaker = {
    speaks: (language) => languages.includes(language),
    say: (passage, signal) => {
      said.push(passage)
      saying = passage.text
      return new Promise<void>((resolve, reject) => {
        finish = resolve
        fail = () => reject(new Error('no'))
        signal.addEventListener('abort', () => {
          saying = ''
          resolve()
        })
      })
    },
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  return {
    speaker,
    said,
    /** What is being said now. */
    saying: () => saying,
    finish: async () => {
      saying = ''
      finish()
      await settled()
    },
    fail: async () => {
      fail()
      await settled()
    },
  }
}

const port = {
  parts: ['锦州港', '27个泊位。年吞吐量1.09亿吨。'],
  language: 'zh-CN',
  recording: null,
}
const rail = { parts: ['Rail'], language: 'en', recording: null }

test('words are read sentence by sentence, marks alone are not, and long ones in clauses', () => {
  expect(passagesOf(port.parts)).toEqual(['锦州港', '27个泊位。', '年吞吐量1.09亿吨。'])
  expect(passagesOf(['—', ' \n', '3.02\nmillion people.'])).toEqual(['3.02 million people.'])
  const long = passagesOf([`${'山海之间一座城，'.repeat(20)}好。`])
  expect(long.length).toBeGreaterThan(1)
  expect(long.join('')).toBe(`${'山海之间一座城，'.repeat(20)}好。`)
})

test('headphones first: nothing sounds until somebody has put them on, and then quietly', async () => {
  const { speaker, said, saying } = fakeSpeaker()
  const reading = new Reading(speaker, true)
  reading.open(port)
  expect(reading.state).toBe('waiting')
  expect(said).toEqual([])
  reading.start()
  expect(saying()).toBe('锦州港')
  expect(said[0]?.volume).toBeLessThanOrEqual(0.3)
})

test('a slide is read to its end, captioned by what is being said, and again on demand', async () => {
  const { speaker, finish, saying } = fakeSpeaker()
  const reading = new Reading(speaker, false)
  reading.open(port)
  for (const caption of ['锦州港', '27个泊位。', '年吞吐量1.09亿吨。']) {
    expect(reading.state).toBe('reading')
    expect(reading.caption).toBe(caption)
    expect(saying()).toBe(caption)
    await finish()
  }
  expect(reading.state).toBe('done')
  reading.play()
  expect(reading.caption).toBe('锦州港')
})

test('a pause keeps the sentence, and stays over a slide that is turned', async () => {
  const { speaker, finish, saying } = fakeSpeaker()
  const reading = new Reading(speaker, false)
  reading.open(port)
  await finish()
  reading.pause()
  expect(saying()).toBe('')
  reading.play()
  expect(saying()).toBe('27个泊位。')
  reading.pause()
  reading.open(rail)
  expect(reading.state).toBe('paused')
  expect(reading.caption).toBe('Rail')
  expect(saying()).toBe('')
})

test('it follows the slide and its language at once', async () => {
  const { speaker, said, saying } = fakeSpeaker()
  const reading = new Reading(speaker, false)
  reading.open(port)
  reading.open(rail)
  expect(saying()).toBe('Rail')
  expect(said.at(-1)?.language).toBe('en')
  reading.close()
  expect(saying()).toBe('')
})

test('a louder sentence begins again', () => {
  const { speaker, said } = fakeSpeaker()
  const reading = new Reading(speaker, false)
  reading.open(rail)
  reading.setVolume(0.8)
  expect(said.map(({ volume }) => volume)).toEqual([0.3, 0.8])
})

test('where nobody can read it, it says so, and reads on where somebody can', async () => {
  const { speaker, fail } = fakeSpeaker(['en'])
  const reading = new Reading(speaker, false)
  reading.open(port)
  expect(reading.state).toBe('mute')
  reading.open(rail)
  expect(reading.state).toBe('reading')
  await fail()
  expect(reading.state).toBe('mute')
})

test('a recording that cannot be played leaves its words to the voice', async () => {
  const { speaker, saying } = fakeSpeaker()
  const reading = new Reading(speaker, false)
  reading.open({ ...rail, recording: '/no/such/recording.mp3' })
  await expect.poll(saying).toBe('Rail')
})
