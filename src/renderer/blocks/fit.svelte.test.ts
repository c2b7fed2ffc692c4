import { expect, test } from 'vitest'
import { render } from 'vitest-browser-svelte'
import type { RichBlock } from '../../core/blocks/kinds.ts'
import BlockProbe from './testing/BlockProbe.svelte'

const moments = (count: number): RichBlock => ({
  type: 'timeline',
  items: Array.from({ length: count }, (_, index) => ({
    when: `${1949 + index}年`,
    title: `第${index + 1}件事`,
  })),
})

const box = { width: 66, height: 40 }

test('type steps down for more words and up again for fewer, in the same place', async () => {
  const { container, rerender } = await render(BlockProbe, { block: moments(2), box })
  const step = () =>
    Number(container.querySelector<HTMLElement>('figure > div')?.style.getPropertyValue('--fit'))
  await expect.poll(step).toBe(1)
  await rerender({ block: moments(6), box })
  await expect.poll(step).toBeLessThan(0.9)
  await rerender({ block: moments(2), box })
  await expect.poll(step).toBe(1)
})

test('and for a smaller box', async () => {
  const { container, rerender } = await render(BlockProbe, { block: moments(4), box })
  const step = () =>
    Number(container.querySelector<HTMLElement>('figure > div')?.style.getPropertyValue('--fit'))
  await expect.poll(step).toBe(1)
  await rerender({ block: moments(4), box: { width: 66, height: 14 } })
  await expect.poll(step).toBeLessThan(1)
})
