/**
 * What a visit needs beyond the attract loop: the screens, the question that ends it, and what
 * has the next of them ready.
 */
export { default as Home } from './home/HomeScreen.svelte'
export { default as Deck } from './deck/DeckScreen.svelte'
export { default as StillThere } from '../controls/StillThere.svelte'
export { lookAhead } from './look-ahead.ts'
