import { describe, expect, it } from 'vitest'
import { checkDeck } from '../../src/core/check/check-deck.ts'
import { partsOf } from '../../src/core/compare/parts.ts'
import { figuresIn } from '../../src/core/figures/read.ts'
import { readDeck } from './read-deck.ts'

describe.each(['jinzhou', 'jinpu-new-area'])('the languages of %s', async (id) => {
  const { deck, files, media } = await readDeck(id)

  it('say the same, figure by figure', () => {
    const { diagnostics } = checkDeck({ id, files, media })
    expect(diagnostics.filter(({ code }) => /^(?:figure|blocks|items|media)-/.test(code))).toEqual(
      [],
    )
  })

  it.each(deck.languages)('say many figures: %s', (language) => {
    const figures = deck.slides
      .flatMap(({ content }) => (content[language] ? partsOf(content[language]) : []))
      .flatMap(({ text }) => figuresIn(text, language))
    expect(figures.length).toBeGreaterThan(deck.slides.length)
  })
})
