import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordsOf } from '../document/runs.ts'
import { textsOf } from '../document/texts.ts'
import { anyDocuments } from '../testing/any-document.ts'
import { clean } from './clean.ts'
import { layOut } from './layout/lay-out.ts'
import { mend } from './mend/mend.ts'
import { outline } from './outline-documents.ts'
import { wordsLost } from '../testing/words-lost.ts'
import { write } from './write/write.ts'

it('has every word of every document in the deck or in its report', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyDocuments, (documents) => {
      const imported = outline(documents, {})
      const source = { files: documents.map(({ file }) => file), imported, losses: [] }
      const files = write(layOut(imported), source)
      const said = documents.flatMap((one) =>
        mend(one).parts.flatMap((each) => textsOf(each).map((text) => clean(wordsOf(text)))),
      )
      // What a document says twice, its title above all, need not stand twice on its slides.
      for (const text of new Set(said)) {
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
