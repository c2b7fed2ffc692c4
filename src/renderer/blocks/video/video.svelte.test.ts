import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import type * as origin from '../../../contract/origin.ts'
import BlockProbe from '../testing/BlockProbe.svelte'
import { expectToFit } from '../testing/look.ts'
import { clockTime } from './clock-time.ts'
import { subtitlesFor } from './subtitles.ts'

vi.mock('../../../contract/origin.ts', async (original) => ({
  ...(await original<typeof origin>()),
  mediaUrl: (_deck: string, path: string) => `/tests/fixtures/film/${path}`,
}))

const block = {
  type: 'video' as const,
  src: 'film.webm',
  title: '锦州，一座开放的城市',
  caption: '三分钟',
  subtitles: { 'zh-CN': 'zh-CN.vtt', en: 'en.vtt' },
  muted: true,
  loop: false,
}

test('a film shows its controls, title and caption in every room', async () => {
  await expectToFit({
    name: 'film',
    language: 'zh-CN',
    words: ['锦州，一座开放的城市', '三分钟', '播放', '从头播放', '字幕', '声音', '播放进度'],
    block,
  })
})

test('a film that is missing says so calmly, and has no buttons to press in vain', async () => {
  await render(BlockProbe, { block: { ...block, src: 'none.webm' }, language: 'zh-CN' })
  await expect.element(page.getByRole('status')).toHaveTextContent('视频暂缺')
  await expect.element(page.getByRole('heading', { name: block.title })).toBeVisible()
  expect(page.getByRole('button').elements()).toEqual([])
})

test('it plays by keyboard, is watched while it does, and stops with its slide', async () => {
  const onwatch = vi.fn()
  const probe = await render(BlockProbe, { block, language: 'zh-CN', onwatch })
  const slider = page.getByRole('slider', { name: '播放进度' })
  await expect.element(slider).toHaveAttribute('aria-valuetext', '0:00，共0:06')
  const play = page.getByRole('button', { name: '播放', exact: true })
  play.element().focus()
  await userEvent.keyboard('{Enter}')
  const pause = page.getByRole('button', { name: '暂停' })
  await expect.element(pause).toHaveFocus()
  expect(onwatch).toHaveBeenLastCalledWith(true)
  slider.element().focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect
    .poll(() => Number(slider.element().getAttribute('aria-valuenow')))
    .toBeGreaterThanOrEqual(5)

  await probe.rerender({ live: false })
  await expect.poll(() => onwatch.mock.lastCall).toEqual([false])
  await expect.element(slider).toHaveAttribute('aria-valuenow', '0')
  await expect.element(play).toBeVisible()
})

test('without sound the words are read, in the language on show', async () => {
  const probe = await render(BlockProbe, { block, language: 'zh-CN' })
  const words = page.getByRole('button', { name: /字幕|Subtitles/ })
  const sound = page.getByRole('button', { name: /声音|Sound/ })
  await expect.element(words).toHaveAttribute('aria-pressed', 'true')
  await expect.element(sound).toHaveAttribute('aria-pressed', 'false')
  const slider = page.getByRole('slider')
  await expect.element(slider).toHaveAttribute('aria-valuemax', '6')
  slider.element().focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(page.getByText('这里是锦州。')).toBeVisible()
  await probe.rerender({ language: 'en' })
  await expect.element(page.getByText('This is Jinzhou.')).toBeVisible()
  await expect.element(page.getByText('这里是锦州。')).not.toBeInTheDocument()

  await sound.click()
  await expect.element(sound).toHaveAttribute('aria-pressed', 'true')
  await expect.element(page.getByText('This is Jinzhou.')).not.toBeInTheDocument()
  await words.click()
  await expect.element(page.getByText('This is Jinzhou.')).toBeVisible()
  expect(document.querySelector('video')?.muted).toBe(false)
})

test.each([
  ['zh-CN', 'zh-CN', 'a.vtt'],
  ['en', 'en-GB', 'b.vtt'],
  ['zh-CN', 'de', 'a.vtt'],
])('subtitles in %s are for %s', (language, wanted, path) => {
  expect(subtitlesFor({ 'zh-CN': 'a.vtt', 'en-GB': 'b.vtt' }, wanted)).toMatchObject({ path })
  expect(subtitlesFor({ [language]: path }, wanted)).toEqual({ language, path })
})

test('a film’s clock', () => {
  expect([0, 7.9, 65, 3723].map(clockTime)).toEqual(['0:00', '0:07', '1:05', '1:02:03'])
})
