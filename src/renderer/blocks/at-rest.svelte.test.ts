import { expect, onTestFinished, test, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import type { KindName } from '../../core/blocks/kinds.ts'
import BlockProbe from './testing/BlockProbe.svelte'
import { drawn, read } from './testing/look.ts'
import { realBlocks } from './testing/real-blocks.ts'
import { rooms } from './testing/rooms.ts'

const kinds: readonly KindName[] = ['stats', 'chart', 'map', 'compare', 'timeline', 'qr']

const trials = kinds.flatMap((kind) => realBlocks(kind).slice(0, 4))

/** How much of an element's ink is seen, its own and its ancestors' opacity together. */
function inkOf(element: Element | null): number {
  if (!element) return 1
  const { opacity, visibility, webkitTextFillColor } = getComputedStyle(element)
  const bare = visibility !== 'visible' || webkitTextFillColor === 'rgba(0, 0, 0, 0)'
  return bare ? 0 : Number(opacity) * inkOf(element.parentElement)
}

test.each(trials)('$name is read before anything has moved', async ({ block, language, words }) => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] })
  onTestFinished(() => void vi.useRealTimers())
  const props = { block, language, calm: false, box: rooms.split.box }
  const { container, rerender } = await render(BlockProbe, { ...props, live: false })
  await drawn(container)
  await rerender({ ...props, live: true, fresh: true })
  // The clock of every transition and animation stands at its beginning.
  for (const animation of container.getAnimations({ subtree: true })) {
    animation.pause()
    animation.currentTime = 0
  }
  for (const word of words) expect(read(container)).toContain(word.replace(/\s+/gu, ''))
  const texts = [...container.querySelectorAll('*')].filter(
    (part) =>
      !part.closest('.visually-hidden, .missing') &&
      [...part.childNodes].some((node) => node instanceof Text && node.data.trim()),
  )
  expect(texts.length).toBeGreaterThan(0)
  for (const text of texts) expect(inkOf(text), text.textContent).toBeGreaterThanOrEqual(0.35)
})
