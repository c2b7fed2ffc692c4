import { describe, expect, it } from 'vitest'
import { jinpuNewArea } from './facts/jinpu-new-area.ts'
import { jinzhou } from './facts/jinzhou.ts'
import { readDeck } from './read-deck.ts'

/** A visitor sees the facts: speaker notes do not count. */
describe.each([
  ['jinzhou', jinzhou],
  ['jinpu-new-area', jinpuNewArea],
] as const)('the facts of %s', async (id, facts) => {
  const { shown } = await readDeck(id)

  it.each(facts)('%s is on slide %s in both languages', (_fact, slide, chinese, english) => {
    const text = shown.slides.find((candidate) => candidate.id === slide)?.text
    expect(text?.['zh-CN']).toMatch(chinese)
    expect(text?.['en']).toMatch(english)
  })
})
