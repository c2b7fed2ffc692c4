import type { PanelSize } from '../../core/fit/panel-size.ts'

/** What a length of 1rem is on a panel, in CSS pixels (styles/base.css). */
function remOn({ width, height }: PanelSize): number {
  return Math.min((width + height) / 300, (Math.min(width, height) * 0.926) / 100)
}

/** The smallest size of a control that a finger meets, in CSS pixels (styles/tokens.css). */
const leastTarget = 48

/** The bar below the slides takes two rows where the panel is not this wide, in rem (DeckControls.svelte). */
const oneRow = 124.8

/**
 * The room that a slide has on the audience's panel between its selvedges, in rem of that panel: a
 * slide is laid out in rem, so that in a box of as many rem it is laid out alike on any page.
 */
export function slideSize(panel: PanelSize): PanelSize {
  const rem = remOn(panel)
  const band = Math.max(6.4, leastTarget / rem) + 3.2
  const above = panel.height > panel.width ? 2 * band : band
  const below = panel.width / rem < oneRow ? 2 * band : band
  return { width: panel.width / rem, height: Math.max(1, panel.height / rem - above - below) }
}
