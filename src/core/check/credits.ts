import { blockMedia } from '../inspect/slide-media.ts'
import type { Block } from '../model/block.ts'
import type { Check } from './check.ts'
import { written } from './written.ts'

/** Photographs have authors; drawings of the deck's own seldom name theirs. */
const photograph = /\.(?:jpe?g|webp|avif|heic|tiff?)$/i
const credits = /(?:^|\/)(?:credits?|licen[cs]es?|copyright|署名|版权|图片来源)[^/]*$/i
const naming = /©|\b(?:photo|courtesy|credit|by)\b|摄|图源|供图|来源|提供|署名/iu

/** Tells of photographs of which neither the slide nor a file beside them says who took them. */
export const creditsGiven: Check = ({ deck, media, sources }, report) => {
  if (media?.some((path) => credits.test(path))) return
  const blocks = deck.slides.flatMap(({ content }) =>
    Object.values(content).flatMap((side) => side.blocks),
  )
  const covers = [deck.cover, ...deck.slides.map(({ cover }) => cover)]
  const shown = [...covers.filter((path) => path !== null), ...blockMedia(blocks)]
  const named = new Set(blocks.flatMap(creditedIn))
  for (const path of new Set(shown)) {
    if (!photograph.test(path) || named.has(path)) continue
    const place = written(path, sources)
    if (place) report('info', 'credit-missing', place, { path })
  }
}

function creditedIn(block: Block): readonly string[] {
  switch (block.type) {
    case 'image':
      return naming.test(block.caption) ? [block.src] : []
    case 'gallery':
      return block.items.filter(({ credit }) => credit !== undefined).map(({ image }) => image)
    case 'list':
      return block.items.flatMap((item) => item.flatMap(creditedIn))
    case 'quote':
      return block.blocks.flatMap(creditedIn)
    default:
      return 'caption' in block && naming.test(block.caption ?? '') ? blockMedia([block]) : []
  }
}
