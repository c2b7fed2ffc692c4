/** What a visit needs beyond the attract loop: the screens, and the question that ends it. */
export { default as Home } from './home/HomeScreen.svelte'
export { default as Deck } from './deck/DeckScreen.svelte'
export { default as StillThere } from '../controls/StillThere.svelte'
