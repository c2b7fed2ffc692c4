import type { Report } from '../diagnostics/log.ts'
import { readDocument } from './document.ts'
import type { Draft } from './draft.ts'
import { readHeader } from './front-matter.ts'
import { namesOurKey } from './header.ts'
import { uniqueIds } from './slide-ids.ts'
import { readSlides, type Around } from './slides.ts'
import type { Source } from './source.ts'
import { splitSlides } from './split.ts'

/**
 * Reads one language's file: as slides, or as a plain document when it holds no separator. Front
 * matter at its start makes it a slide only by a key of ours: that of a blog's post does not.
 */
export function readDrafts(source: Source, around: Around, report: Report): readonly Draft[] {
  const { slides, separated } = splitSlides(source, report)
  const [only] = slides
  const header = only?.frontMatter ?? { from: 0, to: 0 }
  const ours = source.lines.slice(header.from, header.to).some(namesOurKey)
  if (separated || ours || !only)
    return uniqueIds(readSlides(source, slides, around, report), report)
  readHeader(source, header, around.media, report)
  const plain = /\.txt$/i.test(source.file)
  return readDocument(source, { from: only.body.from, plain, ...around }, report)
}
