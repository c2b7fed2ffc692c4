import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDeck } from '../../src/core/deck/load.ts'
import type { Document } from '../../src/core/document/document.ts'
import { wordsOf } from '../../src/core/document/runs.ts'
import { textsOf } from '../../src/core/document/texts.ts'
import { accountOf } from '../../src/core/import/write/account.ts'
import { importFiles } from '../../src/import/import-files.ts'
import type { ImportedDeck } from '../../src/import/import-files.ts'
import { readFiles } from '../../src/import/read-files.ts'
import { goodFiles } from './make/good.ts'

/** What a text says, whatever its signs, spaces and widths. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}

/** All that the deck says and its report: the words are the same, what stands between may differ. */
function written({ files }: ImportedDeck): string {
  const texts = files.filter(({ path }) => /\.(?:md|yaml)$/u.test(path))
  return letters(texts.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n'))
}

/** Each clause of a document with how often it is said. */
function clausesOf({ parts, losses }: Document): ReadonlyMap<string, number> {
  const texts = [
    ...parts.flatMap((part) => textsOf(part).map(wordsOf)),
    ...losses.map(({ what }) => what),
  ]
  const all = texts.map(letters).join('\n')
  const clauses = texts.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)).map(letters)
  return new Map(clauses.filter(Boolean).map((clause) => [clause, count(all, clause)]))
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

describe.each(goodFiles)('$name', ({ name, make, says }) => {
  let file: string
  let deck: ImportedDeck
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'brocade-words-'))
    file = join(folder, name)
    await writeFile(file, await make())
    deck = await importFiles([file], {})
    return () => rm(folder, { recursive: true, force: true })
  })

  it('has every word on a slide, in the notes or in the report', async () => {
    const all = written(deck)
    const missing = says.filter((passage) => !all.includes(letters(passage)))
    // A passage that was divided among slides is there clause by clause.
    const clauses = missing.flatMap((passage) => passage.split(/[，。；：！？、,.;:!?]/u))
    expect(clauses.filter((clause) => !all.includes(letters(clause)))).toEqual([])

    const [document] = await readFiles([file])
    const fewer = [...(document ? clausesOf(document) : [])].filter(
      ([clause, times]) => count(all, clause) < times,
    )
    expect(fewer).toEqual([])

    const { nowhere } = accountOf(deck.source.imported, deck.draft)
    const told = letters(deck.files.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join())
    expect(nowhere.filter(({ text }) => !told.includes(letters(text)))).toEqual([])
  })

  it('becomes a deck without a fault', () => {
    const loaded = loadDeck({
      id: 'deck',
      files: deck.files.filter(({ path }) => !path.startsWith('media/')),
      media: deck.files.map(({ path }) => path).filter((path) => path.startsWith('media/')),
    })
    const faults = loaded.diagnostics.filter(({ code }) => code !== 'image-alt')
    expect(faults.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([])
    expect(loaded.slides.length).toBeGreaterThan(0)
  })
})
