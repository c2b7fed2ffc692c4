import { mediaUrl } from '../../contract/origin.ts'
import { getSlideContext } from '../slide/context.ts'
import type { Gesture } from './fingers.ts'
import { getViewing, type Sheaf, type Viewed } from './viewing.svelte.ts'
import { closer, fitted, spotAt, whole, type Hold, type Point } from './zoom.ts'

/** Fingers that come together or tremble ask for nothing. */
const opensFrom = 1.06

/** What a block needs so that its pictures can be looked at closely. */
export interface Enlarging {
  /** Opens the viewer on the whole picture. */
  readonly open: () => void
  /** Takes what fingers do on a picture that covers its box. */
  readonly feel: (gesture: Gesture, image: HTMLImageElement | null) => void
}

/**
 * Lets a block's pictures be enlarged while its slide is on show: the viewer closes with the slide.
 * To be called while a component is set up.
 */
export function enlarging(
  pictures: () => readonly Viewed[],
  index: () => number = () => 0,
  turn: (index: number) => void = () => {},
): Enlarging {
  const slide = getSlideContext()
  const viewing = getViewing()
  const sheaf: Sheaf = {
    get pictures() {
      return pictures()
    },
    get index() {
      return index()
    },
    get language() {
      return slide.language
    },
    turn,
    address: (path) => mediaUrl(slide.deck, path, slide.mediaRevision),
  }

  $effect(() => {
    if (!slide.live) return
    // Here when it is wanted, and not before the first slide is.
    void import('./Viewer.svelte')
    return () => viewing.close(sheaf)
  })

  /** The part of the picture where two fingers came down. */
  let spot: Point | null = null

  function feel(gesture: Gesture, image: HTMLImageElement | null): void {
    if (!image) return
    if (viewing.sheaf === sheaf) viewing.held = gesture.type === 'grip' || gesture.type === 'move'
    if (gesture.type === 'double-tap') {
      viewing.open(sheaf, { spot: spotUnder(gesture.at, image), at: gesture.at, scale: closer })
    } else if (gesture.type === 'grip') {
      spot = gesture.fingers > 1 ? spotUnder(gesture.at, image) : null
    } else if (gesture.type === 'move' && spot) {
      const hold: Hold = { spot, at: gesture.at, scale: gesture.by }
      // The fingers stay the slide's though the viewer now lies under them.
      if (viewing.sheaf === sheaf) viewing.hold = hold
      else if (gesture.by >= opensFrom) viewing.open(sheaf, hold)
    }
  }

  return { open: () => viewing.open(sheaf, null), feel }
}

/** Which part of a picture that covers its box is under a point. */
function spotUnder(at: Point, image: HTMLImageElement): Point {
  const box = image.getBoundingClientRect()
  const natural = { width: image.naturalWidth || 1, height: image.naturalHeight || 1 }
  return spotAt(at, whole, {
    middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    picture: fitted(natural, box, 'cover'),
  })
}
