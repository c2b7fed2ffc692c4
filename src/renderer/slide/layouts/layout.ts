import type { Component } from 'svelte'
import type { ShownSlide } from '../../../contract/library.ts'

/**
 * The ground that things stand on (themes/…/tokens.css): `page` to read on, `stage` behind pictures
 * and controls, `feature` for what is to be seen from afar, `picture` under words that stand on one:
 * dark in every theme, because the pictures are.
 */
export type Tone = 'page' | 'stage' | 'feature' | 'picture'

/** What every layout arranges. */
export interface LayoutProps {
  readonly content: ShownSlide['content'][string]
  /** A picture in the deck's folder that fills the slide behind its words. */
  readonly cover: string | null
  /** Where the slide lives on the web. */
  readonly link: string | null
  readonly section: {
    /** From 1; 0 where the slide belongs to none. */
    readonly number: number
    readonly title: string
    /** Whether the slide is its section's first. */
    readonly opensHere: boolean
  }
}

export type LayoutComponent = Component<LayoutProps>
