import { describe, expect, it } from 'vitest'
import { call, oneLine } from '../testing/brocade.ts'
import { folderWith, goodDeck, inFolder } from '../testing/decks.ts'

/** What comes before Electron; how it starts is for the tests on a real one. */
describe('brocade run', () => {
  it.each([
    [['run', '--windwoed'], 'unknown option --windwoed: did you mean --windowed?'],
    [['run', '--display', 'two'], '--display: display cannot be "two"'],
    [['run', '--display'], '--display needs a value'],
    [['run', '--windowed=yes'], '--windowed takes no value'],
    [['run', '--lang', 'English please'], '--lang: language cannot be "English please"'],
    [['run', '--config', 'nowhere.yaml'], 'nowhere.yaml: there is no such file'],
    [['run', 'nowhere'], 'nowhere: there is no such file or folder'],
    [['run', 'a', '--deck', 'c'], '--deck c: no such deck. Choose from a.'],
  ])('refuses %j in one line', async (args, line) => {
    const cwd = await folderWith(inFolder('a', goodDeck))
    const { code, output, errors } = await call(args, cwd)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(oneLine(errors)).toContain(line)
  })

  it('fails in one line on a document that cannot be imported', async () => {
    const cwd = await folderWith({ ...inFolder('a', goodDeck), 'report.pdf': 'no PDF' })
    const { code, output, errors } = await call(['run', 'a', 'report.pdf'], cwd)
    expect({ code, output }).toEqual({ code: 1, output: '' })
    expect(oneLine(errors)).toContain('report.pdf: not what its name says')
  })
})
