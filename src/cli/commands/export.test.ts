import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { call, oneLine } from '../testing/brocade.ts'
import { folderWith, goodDeck, inFolder } from '../testing/decks.ts'

/** What comes before Electron; what it prints is for the tests on a real one. */
describe('brocade export', () => {
  it.each([
    [['export', 'a'], 2, '“brocade export” needs --pdf OUT'],
    [['export', 'a', '--pdf'], 2, '--pdf needs a value'],
    [['export', '--pdf', 'out.pdf'], 2, '“brocade export” needs a PATH'],
    [['export', 'a', 'b', '--pdf', 'out'], 2, 'can do nothing with “b”'],
    [['export', 'a', '--pdf', 'out', '--handuot'], 2, 'did you mean --handout?'],
    [['export', 'nowhere', '--pdf', 'out'], 2, 'nowhere: there is no such file or folder'],
    [
      ['export', 'a', '--pdf', 'out', '--lang', 'fr'],
      2,
      'no deck here speaks “fr”. Choose from zh-CN, en.',
    ],
    [['export', 'empty', '--pdf', 'out'], 1, 'empty: there are no slides here to print'],
    [
      ['export', 'a', '--pdf', 'full'],
      1,
      'a.en.pdf: this is there already, so nothing was written',
    ],
    [
      ['export', 'a', '--lang', 'EN', '--pdf', 'full/a.en.pdf'],
      1,
      'a.en.pdf: this is there already',
    ],
    [['export', 'a', '--pdf', 'file'], 1, 'file: this is a file'],
  ])('refuses %j in one line', async (args, code, line) => {
    const cwd = await folderWith({
      ...inFolder('a', goodDeck),
      'empty/deck.yaml': 'title: Nothing\n',
      'full/a.en.pdf': 'mine',
      file: 'mine',
    })
    const before = await readdir(cwd, { recursive: true })
    const ended = await call(args, cwd)
    expect({ code: ended.code, output: ended.output }).toEqual({ code, output: '' })
    expect(oneLine(ended.errors)).toContain(line)
    expect(await readdir(cwd, { recursive: true })).toEqual(before)
  })
})
