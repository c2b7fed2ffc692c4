import type { Show } from '../../core/show/show.ts'
import type { LiveShow } from './live-show.ts'

/**
 * Whoever edits a deck is at work though nobody touches the window: a save keeps the show where it
 * is, and brings back the slide, language and looks that the show has meanwhile reset.
 */
export interface Bookmark {
  /** Takes each show as it comes. */
  note(show: Show): void
  /** A deck on show was saved. */
  saved(live: Pick<LiveShow, 'current' | 'dispatch'>): void
}

/** A bookmark that lies nowhere yet. */
export function createBookmark(): Bookmark {
  let last: Show | null = null
  let left: Show | null = null
  return {
    note(show) {
      // Whoever leaves by hand wants to be where that leads.
      if (show.screen.name === 'attract' && last?.idle.state === 'warning') left = last
      else if (show.screen.name !== 'attract') left = null
      last = show
    },
    saved(live) {
      const was = left
      if (live.current().screen.name !== 'attract' || was?.screen.name !== 'deck') {
        live.dispatch({ type: 'activity' })
        return
      }
      const { deck, slide } = was.screen
      live.dispatch({ type: 'enter', deck, slide })
      live.dispatch({ type: 'speak', language: was.language })
      live.dispatch({ type: 'comfort', change: was.comfort })
    },
  }
}
