import { createContext } from 'svelte'
import type { PresenterApi } from '../../contract/tour-api.ts'
import type { LanguageTag } from '../../core/model/language.ts'
import { Lead } from '../tour/lead.svelte.ts'
import { tourWords, type SayTour } from '../tour/words.ts'

/** What lies over the window while it is open. */
export type PanelName = 'overview' | 'help' | 'remote' | 'log'

/** What a pointer on the current slide does. */
export type Tool = 'light' | 'pen' | 'spot' | 'zoom'

/** The presenter's desk: the walkthrough, and what this window alone knows of it. */
export class Desk extends Lead<PresenterApi> {
  panel = $state<PanelName | null>(null)
  tool = $state<Tool | null>(null)
  /** Grows each time that somebody wants to go to a slide by its title. */
  finding = $state(0)

  /** The language of this window's words. */
  get language(): LanguageTag {
    return this.own.current.interface ?? this.show.language
  }

  get say(): SayTour {
    return tourWords(this.language)
  }

  /** Opens a panel, or closes it where it is open. */
  toggle(panel: PanelName): void {
    this.panel = this.panel === panel ? null : panel
  }
}

export const [getDesk, setDesk] = createContext<Desk>()
