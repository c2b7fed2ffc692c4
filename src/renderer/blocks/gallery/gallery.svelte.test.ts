import { test } from 'vitest'
import { expectToFit } from '../testing/look.ts'

test.each([1, 2, 5, 12])('%i pictures show with all their words in every room', async (count) => {
  const items = Array.from({ length: count }, (_, index) => ({
    image: `media/${index}.svg`,
    alt: `图${index + 1}：海边`,
    caption: `第${index + 1}张`,
    credit: `摄影者${index + 1}`,
  }))
  const words = items.flatMap(({ alt, caption, credit }) => [alt, caption, credit])
  const block = { type: 'gallery' as const, items, caption: '海岸' }
  await expectToFit({
    name: `${count}`,
    language: 'zh-CN',
    block,
    words: [...words, '海岸'],
    least: 0.34,
  })
})
