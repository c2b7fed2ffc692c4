import type { Check } from './check.svelte.ts'
import { coverWords } from './cover-words.ts'
import { pictures } from './pictures.ts'
import type { Say } from './words.ts'

/** What has been found, in lines that can be read out over the telephone. */
export function summarise(check: Check, say: Say): readonly string[] {
  const { size, panel, sounds, frames } = check
  const { touched, cells, most, jumps, suspects } = check.touch.current
  const display = panel && [
    say('sumDisplay', {
      width: panel.bounds.width,
      height: panel.bounds.height,
      ratio: Math.round(size.pixelRatio * 1000) / 1000,
      hertz: panel.hertz > 0 ? say('hertz', { count: Math.round(panel.hertz) }) : say('hertzNone'),
      bits: say('bits', { count: panel.colourDepth }),
    }),
    say('sumCover', { cover: coverWords(panel, say) }),
  ]
  return [
    ...(display ?? []),
    say('sumTouch', { touched, cells, most, jumps, suspects: suspects.length }),
    say('sumColours', { seen: check.pictures.length, all: pictures.length }),
    sounds.length > 0
      ? say('sumSound', { sides: sounds.map((side) => say(side)).join(say('list')) })
      : say('sumSoundNone'),
    frames
      ? say('sumRefresh', {
          perSecond: Math.round(frames.perSecond),
          worst: Math.round(frames.worstMs),
        })
      : say('sumRefreshNone'),
  ]
}
