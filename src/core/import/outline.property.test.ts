import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordsOf } from '../document/runs.ts'
import { anyDocuments } from '../testing/any-document.ts'
import { importedWords, mendedWords } from '../testing/documents.ts'
import { outline } from './outline-documents.ts'
import { wordsLost } from '../testing/words-lost.ts'

it('loses no word of any document', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyDocuments, (all) => {
      expect(wordsLost(mendedWords(all), importedWords(outline(all, {})))).toEqual([])
    }),
    { numRuns: Number(process.env.BROCADE_FUZZ_RUNS ?? 300) },
  )
})

it('has no title that a document does not say', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyDocuments, (all) => {
      const said = mendedWords(all)
      for (const { title, chapters } of outline(all, {}).outlines) {
        for (const one of [title, ...chapters.map((chapter) => chapter.title)]) {
          expect(wordsLost([wordsOf(one)], said)).toEqual([])
        }
      }
    }),
    { numRuns: Number(process.env.BROCADE_FUZZ_RUNS ?? 100) },
  )
})

it('pairs its languages chapter by chapter', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyDocuments, (all) => {
      const { outlines } = outline(all, {})
      const levels = outlines.map(({ chapters }) => chapters.map(({ level }) => level).join(''))
      expect(new Set(levels).size).toBe(Math.min(1, outlines.length))
      expect(new Set(outlines.map(({ language }) => language)).size).toBe(outlines.length)
    }),
    { numRuns: Number(process.env.BROCADE_FUZZ_RUNS ?? 100) },
  )
})
