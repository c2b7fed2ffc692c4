import { expect, test } from 'vitest'
import { fakeShow } from '../testing/fake-show.ts'

test('a language is spoken before main answers, and main has the last word', async () => {
  let answer = () => {}
  const answered = new Promise<void>((resolve) => (answer = resolve))
  const { live } = fakeShow({ attract: [], answered })
  const asked = live.speak('en')
  expect(live.current.language).toBe('en')
  answer()
  await asked
  // This show stays in Chinese, whatever it is asked.
  expect(live.current.language).toBe('zh-CN')
})

test('asked twice, the last language holds until both are answered', async () => {
  let answer = () => {}
  const answered = new Promise<void>((resolve) => (answer = resolve))
  const { live } = fakeShow({ attract: [], answered })
  const both = [live.speak('en'), live.speak('zh-CN'), live.speak('en')]
  expect(live.current.language).toBe('en')
  answer()
  await Promise.all(both)
  expect(live.current.language).toBe('zh-CN')
})
