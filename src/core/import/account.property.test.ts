import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyDocuments } from '../testing/any-document.ts'
import { mendedWords } from '../testing/documents.ts'
import { clean } from './clean.ts'
import { layOut } from './layout/lay-out.ts'
import { outline } from './outline-documents.ts'
import { wordsLost } from '../testing/words-lost.ts'
import { write } from './write/write.ts'

it('has every word of every document in the deck or in its report', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyDocuments, (documents) => {
      const imported = outline(documents, {})
      const source = { files: documents.map(({ file }) => file), imported, losses: [] }
      const files = write(layOut(imported), source)
      // What a document says twice, its title above all, need not stand twice on its slides.
      for (const text of new Set(mendedWords(documents).map(clean))) {
        expect(
          wordsLost(
            [text],
            files.map((file) => file.text),
          ),
        ).toEqual([])
      }
    }),
    { numRuns: Number(process.env.BROCADE_FUZZ_RUNS ?? 100) },
  )
})
