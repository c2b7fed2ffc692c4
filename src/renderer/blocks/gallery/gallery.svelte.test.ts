import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectToFit, look } from '../testing/look.ts'
import { rooms } from '../testing/rooms.ts'

const pictures = (count: number) => ({
  type: 'gallery' as const,
  items: Array.from({ length: count }, (_, index) => ({
    image: `media/${index + 1}.svg`,
    alt: `图${index + 1}：海边`,
    caption: `第${index + 1}张`,
    credit: `摄影者${index + 1}`,
  })),
  caption: '海岸',
})

test.each([1, 2, 3])('%i pictures show at once, with all their words, in every room', async (n) => {
  const block = pictures(n)
  const words = block.items.flatMap(({ alt, caption, credit }) => [alt, caption, credit])
  await expectToFit({
    name: `${n}`,
    language: 'zh-CN',
    block,
    words: [...words, '海岸'],
    least: 0.34,
  })
})

test.each([4, 8, 40])('of %i pictures one shows with its words, in every room', async (n) => {
  await expectToFit({
    name: `${n}`,
    language: 'zh-CN',
    block: pictures(n),
    words: ['第1张', '摄影者1', `1 / ${n}`, '海岸', ...pictures(n).items.map(({ alt }) => alt)],
  })
})

const album = async () => {
  await look({ block: pictures(5), language: 'zh-CN' }, rooms.split)
  const group = page.getByRole('group', { name: '海岸' })
  const thumbnail = (index: number) =>
    group.getByRole('button', { name: new RegExp(`^第${index}张：`) })
  return { group, thumbnail }
}

test('buttons and the small pictures lead to each', async () => {
  const { group, thumbnail } = await album()
  await group.getByRole('button', { name: '下一张' }).click()
  await expect.element(group.getByText('摄影者2')).toBeVisible()
  await expect.element(group.getByText('2 / 5')).toHaveAttribute('aria-live', 'polite')
  await expect.element(thumbnail(2)).toHaveAttribute('aria-current', 'true')
  await thumbnail(5).click()
  await expect.element(group.getByText('摄影者5')).toBeVisible()
  const next = group.getByRole('button', { name: '下一张' })
  await expect.element(next).toHaveAttribute('aria-disabled', 'true')
  await next.click({ force: true })
  await expect.element(group.getByText('5 / 5')).toBeVisible()
})

test('keys leaf inside it, and the slides do not turn', async () => {
  const { group, thumbnail } = await album()
  thumbnail(1).element().focus()
  const unheeded: string[] = []
  const heed = (event: KeyboardEvent) => event.defaultPrevented || unheeded.push(event.key)
  window.addEventListener('keydown', heed)
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(thumbnail(2)).toHaveFocus()
  await userEvent.keyboard('{End}')
  await expect.element(thumbnail(5)).toHaveFocus()
  // One stop for Tab: the others are a key away.
  await expect.element(thumbnail(1)).toHaveAttribute('tabindex', '-1')
  await userEvent.keyboard('{ArrowRight}{Home}{ArrowLeft}')
  await expect.element(group.getByText('1 / 5')).toBeVisible()
  await userEvent.keyboard('{PageDown}')
  window.removeEventListener('keydown', heed)
  expect(unheeded).toEqual(['PageDown'])
})
