import { expect, it } from 'vitest'
import { checkedCodes } from '../testing/checked.ts'

const text = '# Port\n\n![Quay](media/quay.svg)\n\n![A boat](media/a%20boat.svg)\n'

it('tells of a picture that nothing names, and of nothing else', () => {
  const media = ['media/quay.svg', 'media/a boat.svg', 'media/old.png', 'media/LICENSE.txt']
  expect(checkedCodes(text, { media })).toEqual(['media/old.png:1:1 info media-unused'])
})

it('counts what a slide with a fault names', () => {
  const faulty = `${text}\n\`\`\`gallery\n- image: media/old.png\n  alt:\n\`\`\`\n`
  const media = ['media/quay.svg', 'media/a boat.svg', 'media/old.png']
  expect(checkedCodes(faulty, { media }).filter((each) => each.includes('unused'))).toEqual([])
})
