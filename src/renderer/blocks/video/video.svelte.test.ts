import { test } from 'vitest'
import { expectToFit } from '../testing/look.ts'

test('a film shows its poster’s place and its title in every room', async () => {
  await expectToFit({
    name: 'film',
    language: 'zh-CN',
    words: ['锦州，一座开放的城市', '三分钟'],
    block: {
      type: 'video',
      src: 'media/city.mp4',
      poster: 'media/city.svg',
      title: '锦州，一座开放的城市',
      caption: '三分钟',
      subtitles: {},
      muted: true,
      loop: false,
    },
  })
})
