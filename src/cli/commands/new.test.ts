import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../core/blocks/kinds.ts'
import { layouts } from '../../core/model/deck.ts'
import { brocade, call, emptyFolder, oneLine } from '../testing/brocade.ts'
import { folderWith } from '../testing/decks.ts'

describe('brocade new', () => {
  it('writes a deck without a fault, and says what to do next', async () => {
    const cwd = await emptyFolder()
    const written = await brocade(['new', 'my/show'], { cwd })
    expect(written.code).toBe(0)
    expect(written.output).toContain('brocade check my/show')
    expect(written.output).toContain('brocade run my/show --windowed')
    expect((await readdir(join(cwd, 'my/show'))).toSorted()).toEqual(
      ['.vscode', 'deck.yaml', 'en.md', 'media', 'zh-CN.md'].toSorted(),
    )
    const { code, output } = await call(['check', 'my/show', '--json'], cwd)
    expect(code).toBe(0)
    expect(JSON.parse(output).decks).toEqual([{ id: 'show', diagnostics: [] }])
  })

  it('completes in editors: deck.yaml names a schema that is there', async () => {
    const cwd = await emptyFolder()
    await call(['new', 'show'], cwd)
    const yaml = await readFile(join(cwd, 'show/deck.yaml'), 'utf8')
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/mu.exec(yaml) ?? []
    expect(JSON.parse(await readFile(join(cwd, 'show', schema), 'utf8')).title).toBe('deck.yaml')
    expect(await readdir(join(cwd, 'show/.vscode'))).toContain('brocade.code-snippets')
  })

  it('shows every layout and every kind of block once or more', async () => {
    const cwd = await emptyFolder()
    await call(['new', 'show'], cwd)
    const { output } = await call(['inspect', 'show', '--json'], cwd)
    const used = JSON.parse(output).decks[0].slides.map(({ layout }: { layout: string }) => layout)
    expect([...new Set(used)].toSorted()).toEqual([...layouts].toSorted())
    for (const language of ['zh-CN', 'en']) {
      const text = await readFile(join(cwd, `show/${language}.md`), 'utf8')
      for (const kind of Object.keys(kinds)) expect(text).toContain(`\n\`\`\`${kind}\n`)
    }
  })

  it('gives every slide a headline and notes of its own in both languages', async () => {
    const cwd = await emptyFolder()
    await call(['new', 'show'], cwd)
    const { output } = await call(['inspect', 'show', '--json'], cwd)
    const [deck] = JSON.parse(output).decks
    expect(deck.slides.length).toBeGreaterThan(4)
    for (const { title, notes } of deck.slides) {
      expect(title.en).not.toBe(title['zh-CN'])
      expect(notes.en).not.toBe(notes['zh-CN'])
      expect([title.en, title['zh-CN'], notes.en, notes['zh-CN']]).not.toContain('')
    }
  })

  it('quotes a name with spaces in it', async () => {
    const cwd = await emptyFolder()
    const { output } = await call(['new', 'my show'], cwd)
    expect(output).toContain('brocade check "my show"')
  })

  it('takes a folder that is there and empty', async () => {
    const cwd = await emptyFolder()
    expect((await call(['new', '.'], cwd)).code).toBe(0)
    expect(await readdir(cwd)).toContain('deck.yaml')
  })

  it.each([
    ['full', 'full: this folder is not empty'],
    ['full/mine.txt', 'full/mine.txt: this is a file'],
    ['full/mine.txt/deck', 'full/mine.txt/deck: this is a file'],
  ])('writes nothing to %s', async (folder, line) => {
    const cwd = await folderWith({ 'full/mine.txt': 'mine' })
    const { code, errors } = await call(['new', folder], cwd)
    expect(code).toBe(1)
    expect(oneLine(errors)).toContain(line)
    expect(await readdir(join(cwd, 'full'))).toEqual(['mine.txt'])
    expect(await readFile(join(cwd, 'full/mine.txt'), 'utf8')).toBe('mine')
  })

  it('names npm where npm called it', async () => {
    const cwd = await emptyFolder()
    const env = { npm_lifecycle_event: 'brocade' }
    const { output } = await brocade(['new', 'show'], { cwd, env })
    expect(output).toContain('npm run -s brocade -- check show')
  })
})
