/** A place or a way, in pixels of the window. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Where a picture may be moved about, and how far it may grow. */
export interface Room {
  /** The frame's middle, in the window. */
  readonly middle: Point
  readonly frame: Size
  /** The picture's size at scale 1: the largest at which all of it is in the frame. */
  readonly picture: Size
  readonly most: number
}

/** How somebody holds a picture: the part of it that is to be at a place of the window, and its size. */
export interface Hold {
  /** A share of the picture's width and height from its top left: 0 … 1. */
  readonly spot: Point
  readonly at: Point
  readonly scale: number
}

/** Where a picture lies: its size, and the way from the frame's middle to its own. */
export interface Place {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** The whole picture in the middle of its frame. */
export const whole: Place = { scale: 1, x: 0, y: 0 }

/** The largest scale of a picture that is sharp at any size, and of any other. */
const mostOfAll = 5

/** A photograph grows at least so far: who sees little wants it larger even where it is no sharper. */
const mostAtLeast = 2.5

/** The scale that a double tap asks for. */
export const closer = 2.5

/** The size of a picture that is to show whole in a frame, or to cover it. */
export function fitted(natural: Size, frame: Size, how: 'contain' | 'cover'): Size {
  const [across, down] = [frame.width / natural.width, frame.height / natural.height]
  const scale = how === 'contain' ? Math.min(across, down) : Math.max(across, down)
  return { width: natural.width * scale, height: natural.height * scale }
}

/**
 * How far a picture may grow: to its own pixels, within reason.
 *
 * @param natural in pixels of the screen, or `null` for one that is drawn in lines
 */
export function mostScale(natural: Size | null, shown: Size): number {
  if (!natural) return mostOfAll
  return Math.min(mostOfAll, Math.max(mostAtLeast, natural.width / shown.width))
}

/**
 * Where a picture comes to lie that is held so: between 1 and the most in size, and never so far
 * aside that the frame shows more of the ground than it must.
 */
export function place({ spot, at, scale: wanted }: Hold, room: Room): Place {
  const scale = clamp(wanted, 1, room.most)
  const along = (way: 'x' | 'y', side: 'width' | 'height'): number => {
    const size = room.picture[side] * scale
    const play = Math.max(0, (size - room.frame[side]) / 2)
    return clamp(at[way] - room.middle[way] - (spot[way] - 0.5) * size, -play, play)
  }
  return { scale, x: along('x', 'width'), y: along('y', 'height') }
}

/** The spot of a picture that is under a point of the window. */
export function spotAt(
  at: Point,
  { scale, x, y }: Place,
  { middle, picture }: Pick<Room, 'middle' | 'picture'>,
): Point {
  return {
    x: 0.5 + (at.x - middle.x - x) / (picture.width * scale),
    y: 0.5 + (at.y - middle.y - y) / (picture.height * scale),
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
