import type { Deck, Slide } from '../../core/model/deck.ts'
import type { Diagnostic } from '../../core/model/diagnostic.ts'

/** A slide for tests, with notes that no visitor may see. */
export function makeSlide(id: string, section = 'all'): Slide {
  const content = {
    title: [{ type: 'text' as const, text: id }],
    blocks: [],
    notes: `notes of ${id}`,
    audio: null,
  }
  return {
    id,
    section,
    layout: 'text',
    cover: null,
    seconds: null,
    link: null,
    content: { en: content, 'zh-CN': content },
    places: {
      en: { file: 'en.md', line: 1, column: 1 },
      'zh-CN': { file: 'zh-CN.md', line: 1, column: 1 },
    },
  }
}

/** A deck for tests. */
export function makeDeck(parts: Partial<Deck> = {}): Deck {
  return {
    id: 'trial',
    title: { en: 'Trial', 'zh-CN': '试验' },
    languages: ['zh-CN', 'en'],
    order: null,
    theme: 'brocade',
    cover: null,
    durationMinutes: null,
    idle: {},
    attract: [],
    sections: [{ id: 'all', title: { en: 'All', 'zh-CN': '全部' } }],
    slides: ['s1', 's2', 's3'].map((id) => makeSlide(id)),
    diagnostics: [],
    ...parts,
  }
}

/** A complaint for tests. */
export function makeDiagnostic(level: Diagnostic['level']): Diagnostic {
  return {
    level,
    code: 'raw-html',
    message: 'a complaint',
    file: 'en.md',
    line: 2,
    column: 3,
    values: {},
  }
}
