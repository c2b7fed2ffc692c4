import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brocade, call, oneLine } from '../testing/brocade.ts'
import { faultyDeck, folderWith, goodDeck, inFolder } from '../testing/decks.ts'

describe('brocade check', () => {
  it('finds nothing in a good deck', async () => {
    const cwd = await folderWith(inFolder('jinzhou', goodDeck))
    const { code, output, errors } = await call(['check', '--no-fit', 'jinzhou'], cwd)
    expect({ code, output, errors }).toEqual({
      code: 0,
      output: '1 deck, 2 slides, 0 errors, 0 warnings\n',
      errors: '',
    })
  })

  it('names each fault by its file as the user wrote it, line, column, level and code', async () => {
    const cwd = await folderWith(inFolder('decks/port', faultyDeck))
    const { code, output } = await brocade(['check', '--no-fit', 'decks/port'], { cwd })
    const file = join('decks', 'port', 'en.md')
    expect(code).toBe(1)
    expect(output).toMatch(/^\S+en\.md:3:1 +warning {2}.+ {2}\(raw-html\)$/mu)
    expect(output).toMatch(/^\S+en\.md:8:3 +warning +.*valeu.* {2}\(key-misspelt\)$/mu)
    expect(output.split('\n')[0]).toMatch(file)
    expect(output.trimEnd().split('\n').at(-1)).toMatch(
      /^1 deck, 2 slides, \d errors, \d warnings$/u,
    )
  })

  it('speaks Chinese where the environment does', async () => {
    const cwd = await folderWith(inFolder('port', faultyDeck))
    const { output } = await brocade(['check', '--no-fit', 'port'], {
      cwd,
      env: { LANG: 'zh_CN.UTF-8' },
    })
    expect(output).toContain('警告  已舍去HTML代码')
    expect(output).toMatch(/^1份文稿，2页，\d个错误，\d个警告$/mu)
  })

  it('prints one JSON value and nothing else', async () => {
    const cwd = await folderWith({
      ...inFolder('decks/a', goodDeck),
      ...inFolder('decks/b', faultyDeck),
    })
    const { code, output, errors } = await brocade(['check', '--no-fit', 'decks', '--json'], {
      cwd,
    })
    const value = JSON.parse(output)
    expect({ code, errors }).toEqual({ code: 1, errors: '' })
    expect(value.decks.map(({ id }: { id: string }) => id)).toEqual(['a', 'b'])
    expect(value.decks[0].diagnostics).toEqual([])
    expect(value.decks[1].diagnostics[0]).toEqual({
      level: 'warning',
      code: 'raw-html',
      message: 'Raw HTML is dropped: write it in Markdown.',
      file: join('decks', 'b', 'en.md'),
      line: 3,
      column: 1,
    })
    const levels = value.decks[1].diagnostics.map(({ level }: { level: string }) => level)
    const count = (wanted: string) => levels.filter((level: string) => level === wanted).length
    expect(count('error')).toBeGreaterThan(0)
    expect(value.summary).toEqual({
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      fit: { measured: false, note: null },
    })
  })

  it('lists decks in the order of the show, with the ids that the show gives them', async () => {
    const ordered = { ...goodDeck, 'deck.yaml': `${goodDeck['deck.yaml']}order: 1\n` }
    const cwd = await folderWith({
      ...inFolder('east/a', goodDeck),
      ...inFolder('east/b', ordered),
      ...inFolder('west/a', goodDeck),
      'a.txt': '锦州\n\n锦州位于辽宁省西南部。\n',
    })
    const paths = ['east', 'west/a', './east/a', 'a.txt']
    const { output } = await call(['check', '--no-fit', ...paths, '--json'], cwd)
    const ids = JSON.parse(output).decks.map(({ id }: { id: string }) => id)
    expect(ids).toEqual(['b', 'a', 'a-2', 'a-3'])
  })

  it('reads only the beginning of a file that is no deck, and says so', async () => {
    const long = `# A\n\n${'long '.repeat(2 * 1024 * 1024)}`
    const cwd = await folderWith({ ...inFolder('deck', goodDeck), 'deck/en.md': long })
    const { code, output } = await call(['check', '--no-fit', 'deck', '--json'], cwd)
    expect(code).toBe(1)
    expect(JSON.parse(output).decks[0].diagnostics).toContainEqual(
      expect.objectContaining({ code: 'file-too-large', file: join('deck', 'en.md') }),
    )
  })

  it('says in one line that slides were not measured, and checks all else', async () => {
    const cwd = await folderWith(inFolder('jinzhou', goodDeck))
    const env = { ELECTRON_OVERRIDE_DIST_PATH: join(cwd, 'nowhere') }
    const { code, output, errors } = await brocade(['check', 'jinzhou'], { cwd, env })
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    const [note, , totals] = output.split('\n')
    expect(note).toMatch(/^Whether the slides fit was not measured: \S/u)
    expect(totals).toBe('1 deck, 2 slides, 0 errors, 0 warnings')

    const { output: json } = await brocade(['check', '--json', 'jinzhou'], { cwd, env })
    expect(JSON.parse(json).summary).toEqual({
      errors: 0,
      warnings: 0,
      infos: 0,
      fit: { measured: false, note },
    })
  })

  it('takes a plain document', async () => {
    const cwd = await folderWith({ 'notes.txt': '锦州\n\n锦州位于辽宁省西南部。\n' })
    const { code, output } = await call(['check', '--no-fit', 'notes.txt'], cwd)
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('1 deck, ') })
  })

  it('takes a document that has to be imported, and names it where something is wrong', async () => {
    const page = '<h1>Port</h1><p>Berths.</p><img src="port.svg">'
    const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>'
    const cwd = await folderWith({ 'port.html': page, 'port.svg': picture })
    const { code, output } = await call(['check', '--no-fit', 'port.html', '--json'], cwd)
    expect(code).toBe(0)
    const [deck] = JSON.parse(output).decks
    expect(deck).toMatchObject({
      id: 'port',
      diagnostics: [{ code: 'image-alt', file: join('port.html', 'en.md') }],
    })
  })

  it('ends where links go in a circle, and sees media behind links that stay inside', async () => {
    const cwd = await folderWith({
      ...inFolder('deck', goodDeck),
      'deck/en.md': '# A\n\n![Port](media/port.svg)\n\n---\n\n# B\n',
      'deck/pictures/port.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    })
    await symlink('pictures', join(cwd, 'deck', 'media'))
    await symlink('..', join(cwd, 'deck', 'pictures', 'up'))
    const { code, output } = await call(['check', '--no-fit', 'deck', '--json'], cwd)
    expect(code).toBe(0)
    expect(output).not.toContain('media-missing')
  })

  it('counts a picture outside the folder as missing', async () => {
    const cwd = await folderWith({
      ...inFolder('deck', goodDeck),
      'deck/en.md': '# A\n\n![Port](media/port.svg)\n\n---\n\n# B\n',
      'port.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    })
    await mkdir(join(cwd, 'deck', 'media'))
    await symlink('../../port.svg', join(cwd, 'deck', 'media', 'port.svg'))
    const { output } = await call(['check', '--no-fit', 'deck', '--json'], cwd)
    expect(JSON.parse(output).decks[0].diagnostics).toContainEqual(
      expect.objectContaining({ code: 'media-missing' }),
    )
  })

  it.each([
    [['check'], 'needs a PATH'],
    [['check', 'deck', ''], 'was given an empty PATH'],
    [['new', ''], '“brocade new” was given an empty DIR'],
    [['check', 'nowhere'], 'nowhere: there is no such file or folder'],
    [['check', 'empty'], 'empty: no deck here'],
    [['check', 'table.csv'], 'table.csv: not a document'],
    [['check', '--nofit', 'x'], 'unknown option --nofit: did you mean --no-fit?'],
    [['check', '--jsno', 'x'], 'unknown option --jsno: did you mean --json?'],
    [['check', '--lang', 'en', 'x'], 'unknown option --lang'],
  ])('refuses %j in one line', async (args, line) => {
    const cwd = await folderWith({ 'empty/readme.txt': '', 'table.csv': '' })
    const { code, output, errors } = await call(args, cwd)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(oneLine(errors)).toContain(line)
  })

  it('keeps a deck from steering the terminal', async () => {
    const { errors } = await call(['check', 'no\u001b[31msuch'])
    expect(errors).not.toContain('\u001b')
  })

  it('lets a reader leave early', async () => {
    const cwd = await folderWith(inFolder('port', faultyDeck))
    const { code, errors } = await brocade(['check', '--no-fit', 'port'], { cwd, leaveEarly: true })
    expect({ code, errors }).toEqual({ code: 1, errors: '' })
  })
})
