import { expect } from 'vitest'
import { render } from 'vitest-browser-svelte'
import BlockProbe from './BlockProbe.svelte'
import type { Trial } from './real-blocks.ts'
import { rooms, type Room } from './rooms.ts'

/** What rounding and the overshoot of round letters may add, in pixels. */
const slack = 2

/** Shows a block, alone, in a room; without a box at the height that is its own. */
export async function look(
  { block, language }: Pick<Trial, 'block' | 'language'>,
  { rem, box }: Pick<Room, 'rem'> & Partial<Room>,
): Promise<HTMLElement> {
  // A panel is its rem: all else is measured in it, and no window need be resized.
  document.documentElement.style.fontSize = `${rem}px`
  const { container } = await render(BlockProbe, { block, language, box })
  const [room] = container.getElementsByClassName('probe')
  if (!(room instanceof HTMLElement)) throw new Error('the probe has no room')
  await drawn(room)
  return room
}

/** Waits for a block: some kinds are fetched on demand, and some ask first how large they are. */
export async function drawn(room: Element): Promise<void> {
  const stands = () =>
    room.querySelector('figure > div > *') !== null && !room.querySelector('[data-waiting]')
  await expect.poll(stands, { timeout: 10_000 }).toBe(true)
  await document.fonts.ready
}

/** What a visitor reads in an element or hears of it, without its white space. */
export function read(element: Element): string {
  const heard = [...element.querySelectorAll('[alt], [aria-label]')].map(
    (part) => part.getAttribute('alt') ?? part.getAttribute('aria-label') ?? '',
  )
  return [element.textContent, ...heard].join(' ').replace(/\s+/gu, '')
}

/** An element and those of its ancestors that cut off what runs over them, up to `root`. */
function holders(part: Element, root: Element): readonly Element[] {
  const holder = part.parentElement
  if (!holder || part === root) return []
  const cuts = holder === root || getComputedStyle(holder).overflow !== 'visible'
  return [...(cuts ? [holder] : []), ...holders(holder, root)]
}

function runsOver(part: Element, holder: Element): boolean {
  const edge = holder.getBoundingClientRect()
  const { left, right, top, bottom } = part.getBoundingClientRect()
  // A run of text is measured by its face, whose ascent and descent no glyph here fills.
  const leading = 0.25 * parseFloat(getComputedStyle(part).fontSize)
  return (
    Math.min(left - edge.left, edge.right - right) < -slack ||
    Math.min(top - edge.top, edge.bottom - bottom) < -leading
  )
}

/** The words in an element that run over its edge, or over the edge of what would cut them off. */
function spilt(root: Element): readonly string[] {
  return (
    [...root.querySelectorAll('*')]
      // What stands in for a picture here may be drawn aside with it.
      .filter((part) => !part.closest('.visually-hidden, svg, .missing'))
      .filter((part) =>
        [...part.childNodes].some((node) => node instanceof Text && node.data.trim()),
      )
      .filter((part) => holders(part, root).some((holder) => runsOver(part, holder)))
      .map((part) => part.textContent.trim())
  )
}

/** By how much an element's content is larger than its box, in pixels. */
function overflow({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element): number {
  return Math.max(scrollWidth - clientWidth, scrollHeight - clientHeight)
}

/** How far a block's type had to step down: 1 is not at all. */
function stepOf(root: Element): number {
  const box = root.querySelector<HTMLElement>('figure > div')
  return Number(box?.style.getPropertyValue('--fit'))
}

/** Checks that a block says all its words in every room, none of them cut off or shrunk away. */
export async function expectToFit(trial: Trial): Promise<void> {
  for (const room of Object.values(rooms)) {
    const root = await look(trial, room)
    await expect.poll(() => spilt(root), { message: room.name }).toEqual([])
    const box = root.querySelector('figure > div') ?? root
    expect(overflow(box), room.name).toBeLessThanOrEqual(slack)
    expect(stepOf(root), room.name).toBeGreaterThanOrEqual(trial.least ?? 0.6)
    for (const words of trial.words) {
      expect(read(root), room.name).toContain(words.replace(/\s+/gu, ''))
    }
  }
}
