import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brocade, call, oneLine } from '../testing/brocade.ts'
import { folderWith, goodDeck, inFolder } from '../testing/decks.ts'

const page = `<html lang="en"><h1>The port</h1><p>It has 27 berths.</p>
<h2>Ships</h2><p>Eight berths take tankers.</p><img src="quay.svg" alt="The quay">
<footer>© the port</footer></html>`
const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>'
const files = { 'port.html': page, 'quay.svg': picture }

describe('brocade import', () => {
  it('writes a deck without a fault, and says what came of it and what to do next', async () => {
    const cwd = await folderWith(files)
    const { code, output, errors } = await brocade(['import', 'port.html', '--out', 'my/deck'], {
      cwd,
    })
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(output).toMatch(/^The port {2}en, 1 section, \d slides, 1 picture\n/u)
    expect(output).toContain(`${join('my/deck', 'import-report.md')}: 1 set aside`)
    expect(output).toContain('brocade run my/deck --windowed')
    expect((await readdir(join(cwd, 'my/deck'))).toSorted()).toEqual(
      ['deck.yaml', 'en.md', 'import-report.md', 'media'].toSorted(),
    )
    expect(await readFile(join(cwd, 'my/deck/media/picture-1.svg'), 'utf8')).toBe(picture)
    expect(await readdir(join(cwd, 'my'))).toEqual(['deck'])
    const checked = await call(['check', '--no-fit', 'my/deck', '--json'], cwd)
    expect(JSON.parse(checked.output).decks).toEqual([{ id: 'deck', diagnostics: [] }])
  })

  it('fills a folder that is there and empty', async () => {
    const cwd = await folderWith(files)
    await mkdir(join(cwd, 'deck'))
    const { code } = await call(['import', '../port.html', '--out', '.'], join(cwd, 'deck'))
    expect(code).toBe(0)
    expect((await readdir(join(cwd, 'deck'))).toSorted()).toEqual(
      ['deck.yaml', 'en.md', 'import-report.md', 'media'].toSorted(),
    )
  })

  it('prints one JSON value and nothing else', async () => {
    const cwd = await folderWith(files)
    const args = ['import', 'port.html', '--out', 'deck', '--json', '--explain', '--lang', 'EN-gb']
    const { code, output, errors } = await call(args, cwd)
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(JSON.parse(output)).toEqual({
      folder: 'deck',
      title: { 'en-GB': 'The port' },
      languages: ['en-GB'],
      slides: expect.any(Number),
      sections: 1,
      pictures: 1,
      report: { nowhere: 0, inNotes: 0, aside: 1, lost: 0, mended: 0, doubtful: 0 },
      explained: expect.arrayContaining([
        {
          slide: expect.any(String),
          layout: 'cover',
          title: 'The port',
          why: ['cover: the document’s title “The port”'],
        },
      ]),
    })
  })

  it('says why each slide has its layout, in the language of the terminal', async () => {
    const cwd = await folderWith(files)
    const { output } = await brocade(['import', 'port.html', '--out', 'deck', '--explain'], {
      cwd,
      env: { LANG: 'zh_CN.UTF-8' },
    })
    expect(output).toMatch(/^ {3}1 {2}cover {2}The port {2}\(.+\)\n {6}封面：文档的标题/u)
    expect(output).toContain('文稿已写入deck。')
  })

  it('makes one deck of several files, and of one that is named twice one part', async () => {
    const cwd = await folderWith({ 'zh.txt': '锦州港\n\n港口有27个泊位。\n', ...files })
    const args = ['import', 'zh.txt', 'port.html', './zh.txt', '--out', 'deck', '--json']
    const { output } = await call(args, cwd)
    expect(JSON.parse(output).languages).toEqual(['zh-CN', 'en'])
    expect(
      (await readFile(join(cwd, 'deck/zh-CN.md'), 'utf8')).match(/^# .*27个泊位/gmu),
    ).toHaveLength(1)
  })

  it.each([
    [['import'], 'needs a FILE'],
    [['import', 'port.html'], 'needs --out DIR'],
    [['import', 'port.html', '--out'], '--out needs a value'],
    [['import', 'port.html', '--oot', 'x'], 'unknown option --oot: did you mean --out?'],
    [['import', 'port.html', '--out', 'x', '--lang', 'E N'], '--lang E N: not a language’s tag'],
  ])('refuses %j in one line', async (args, line) => {
    const cwd = await folderWith(files)
    const { code, output, errors } = await call(args, cwd)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(oneLine(errors).replaceAll("'", '’')).toContain(line)
    expect((await readdir(cwd)).toSorted()).toEqual(Object.keys(files).toSorted())
  })

  it.each([
    ['nowhere.docx', 'nowhere.docx: there is no such file'],
    ['table.csv', 'table.csv: not a format that can be imported'],
    ['empty.txt', 'empty.txt: the file is empty'],
    ['folder.docx', 'folder.docx: this is a folder'],
    ['report.pdf', 'report.pdf: not what its name says'],
  ])('fails on %s in one line, and leaves no folder behind', async (file, line) => {
    const given = { 'table.csv': 'a,b', 'empty.txt': '', 'folder.docx/a': '', 'report.pdf': 'none' }
    const cwd = await folderWith({ ...files, ...given })
    const before = await readdir(cwd)
    const { code, output, errors } = await call(['import', 'port.html', file, '--out', 'a/b'], cwd)
    expect({ code, output }).toEqual({ code: 1, output: '' })
    expect(oneLine(errors)).toContain(line)
    expect(await readdir(cwd)).toEqual(before)
  })

  it('writes nothing over what is there', async () => {
    const cwd = await folderWith({ ...files, 'deck/mine.txt': 'mine' })
    for (const [out, line] of [
      ['deck', 'deck: this folder is not empty'],
      ['deck/mine.txt', 'deck/mine.txt: this is a file'],
      ['deck/mine.txt/deeper', 'deck/mine.txt/deeper: this is a file'],
    ] as const) {
      const { code, errors } = await call(['import', 'port.html', '--out', out], cwd)
      expect(code).toBe(1)
      expect(oneLine(errors)).toContain(line)
    }
    expect(await readdir(join(cwd, 'deck'))).toEqual(['mine.txt'])
  })
})

describe('a document among the paths of other commands', () => {
  it('is a deck of its name, and nothing of it stays', async () => {
    const cwd = await folderWith({ ...files, 'tmp/other': '' })
    const env = { TMPDIR: join(cwd, 'tmp') }
    const { code, output } = await brocade(['inspect', 'port.html', '--json'], { cwd, env })
    expect(code).toBe(0)
    const [deck] = JSON.parse(output).decks
    expect(deck).toMatchObject({ id: 'port', languages: ['en'], title: { en: 'The port' } })
    expect(deck.diagnostics).toEqual([])
    expect(JSON.stringify(deck.slides)).toContain('media/picture-1.svg')
    expect((await readdir(cwd)).toSorted()).toEqual([...Object.keys(files), 'tmp'].toSorted())
    expect(await readdir(env.TMPDIR)).toEqual(['other'])
  })

  it('stands where it was named, with all that were named with it', async () => {
    const cwd = await folderWith({ ...files, ...inFolder('a', goodDeck) })
    await writeFile(join(cwd, 'zh.htm'), '<h1>锦州港</h1><p>港口有27个泊位。</p>')
    const args = ['check', '--no-fit', 'zh.htm', 'a', 'port.html', '--json']
    const { output } = await call(args, cwd)
    expect(JSON.parse(output).decks.map(({ id }: { id: string }) => id)).toEqual(['zh', 'a'])
  })

  it('may be a text that nobody divided into slides; one that somebody did is left alone', async () => {
    const words = '锦州港\n\n港口有27个泊位。\n'
    const cwd = await folderWith({ 'a.txt': words, 'b.txt': `# 港口\n\n${words}`, 'c.txt': words })
    const args = ['check', '--no-fit', 'a.txt', './a.txt', 'b.txt', 'c.txt', '--json']
    const { output } = await call(args, cwd)
    expect(JSON.parse(output).decks.map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'c'])
    const titles = async (file: string) => {
      const { decks } = JSON.parse((await call(['inspect', file, '--json'], cwd)).output)
      return decks[0].title
    }
    expect(await titles('a.txt')).toEqual({ 'zh-CN': '锦州港' })
    expect(await titles('b.txt')).toEqual({ 'zh-CN': '港口' })
  })

  it.each(['gb18030', 'utf-16le'])('may be in an older encoding: %s', async (encoding) => {
    const cwd = await folderWith({})
    const bytes =
      encoding === 'gb18030' ? gb18030 : Buffer.from('\ufeff港口\n\n现有27个泊位。', 'utf16le')
    await writeFile(join(cwd, 'port.txt'), bytes)
    const { output } = await call(['inspect', 'port.txt', '--json'], cwd)
    expect(JSON.parse(output).decks[0].title).toEqual({ 'zh-CN': '港口' })
  })
})

/** The same words. */
const gb18030 = Buffer.from('b8dbbfda0a0acfd6d3d03237b8f6b2b4cebba1a3', 'hex')
