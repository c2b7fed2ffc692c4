import type { Layout } from '../../../core/model/deck.ts'
import type { Tone } from './layout.ts'

/** The ground that each layout stands on. */
export const tones: Record<Layout, Tone> = {
  cover: 'stage',
  section: 'stage',
  text: 'page',
  split: 'page',
  image: 'stage',
  stats: 'feature',
  quote: 'stage',
  table: 'page',
  end: 'stage',
}
