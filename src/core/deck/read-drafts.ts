import type { Report } from '../diagnostics/log.ts'
import { readDocument } from './document.ts'
import type { Draft } from './draft.ts'
import { readHeader } from './front-matter.ts'
import { namesOurKey } from './header.ts'
import type { MediaFiles } from './media-files.ts'
import { uniqueIds } from './slide-ids.ts'
import { readSlides } from './slides.ts'
import type { Source } from './source.ts'
import { splitSlides } from './split.ts'

/**
 * Reads one language's file: as slides, or as a plain document when it holds no separator. Front
 * matter at its start makes it a slide only by a key of ours: that of a blog's post does not.
 */
export function readDrafts(source: Source, media: MediaFiles, report: Report): readonly Draft[] {
  const { slides, separated } = splitSlides(source, report)
  const [only] = slides
  const header = only?.frontMatter ?? { from: 0, to: 0 }
  const ours = source.lines.slice(header.from, header.to).some(namesOurKey)
  if (separated || ours || !only)
    return uniqueIds(readSlides(source, slides, media, report), report)
  readHeader(source, header, media, report)
  const plain = /\.txt$/i.test(source.file)
  return readDocument(source, { from: only.body.from, media, plain }, report)
}
