import { MediaQuery } from 'svelte/reactivity'
import type { LiveShow } from './live-show.svelte.ts'

/**
 * Writes what the show is about on the page's root, where stylesheets, keys and whoever drives the
 * page from outside read it. Called while a component is made.
 */
export function markPage(live: LiveShow): void {
  const root = document.documentElement
  const { dataset } = root
  const show = $derived(live.current)
  /** The machine's own wish, for every visitor. */
  const moreContrast = new MediaQuery('prefers-contrast: more')

  // Before what is drawn in that size is measured, and before anything moves.
  $effect.pre(() => {
    dataset['textSize'] = String(show.comfort.textSize)
    root.toggleAttribute('data-calm', live.calm)
  })

  // Derived: to write the language anew, even the same one, is a new style for the whole page.
  const language = $derived(show.language)
  $effect(() => {
    root.lang = language
  })

  $effect(() => {
    const { screen, tour, comfort } = show
    dataset['screen'] = screen.name
    dataset['theme'] = live.theme
    dataset['idle'] = show.idle.state
    write('deck', screen.name === 'deck' ? screen.deck : null)
    write('slide', screen.name === 'deck' ? screen.slide : null)
    write('blank', tour?.blank ?? null)
    // Present or absent: stylesheets ask for them by name.
    root.toggleAttribute('data-tour', tour !== null)
    root.toggleAttribute('data-locked', tour?.locked ?? false)
    root.toggleAttribute('data-contrast', comfort.contrast || moreContrast.current)
    root.toggleAttribute('data-reach', comfort.reach)
  })

  function write(name: string, value: string | null): void {
    if (value === null) root.removeAttribute(`data-${name}`)
    else root.setAttribute(`data-${name}`, value)
  }
}
