import type { Attachment } from 'svelte/attachments'
import type { LanguageTag } from '../../../core/model/language.ts'

/** A WebVTT file in the deck's folder, and the language it is in. */
export interface Subtitles {
  readonly language: LanguageTag
  readonly path: string
}

/** The subtitles for a visitor's language: its own, else a sister's (`zh` for `zh-CN`), else any. */
export function subtitlesFor(
  files: Readonly<Record<LanguageTag, string>>,
  language: LanguageTag,
): Subtitles | null {
  const primary = (tag: LanguageTag): string => tag.split('-')[0]?.toLowerCase() ?? ''
  const tags = Object.keys(files)
  const chosen =
    tags.find((tag) => tag.toLowerCase() === language.toLowerCase()) ??
    tags.find((tag) => primary(tag) === primary(language)) ??
    tags[0]
  const path = chosen === undefined ? undefined : files[chosen]
  return chosen !== undefined && path !== undefined ? { language: chosen, path } : null
}

/**
 * Tells which words a track has to say now. The track stays hidden: the words are set by us, in the
 * theme's type and by the rules of their language.
 */
export function readCues(tell: (cues: readonly string[]) => void): Attachment<HTMLTrackElement> {
  return (element) => {
    const { track } = element
    const read = (): void => tell([...(track.activeCues ?? [])].map(wordsOf))
    track.mode = 'hidden'
    track.addEventListener('cuechange', read)
    element.addEventListener('load', read)
    return () => {
      track.removeEventListener('cuechange', read)
      element.removeEventListener('load', read)
      tell([])
    }
  }
}

/** Speakers' names and other marks are for the engine. */
function wordsOf(cue: TextTrackCue): string {
  return cue instanceof VTTCue ? cue.getCueAsHTML().textContent.trim() : ''
}
