import { chmod, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brocade, call, oneLine } from '../testing/brocade.ts'
import { folderWith, inFolder } from '../testing/decks.ts'

const deck = {
  'deck.yaml': 'title: 锦州\nlanguages: [zh-CN, en]\n',
  'zh-CN.md': '---\nid: port\n---\n\n# 港口\n\n锦州,辽宁。吞吐量1.09亿吨\n',
  'en.md': '---\nid: port\n---\n\n# Port\n\nJinzhou，Liaoning. 1.62 million tonnes TODO\n',
}

function inDeck(cwd: string, file: string): string {
  return join(cwd, 'port', file)
}

describe('brocade check --fix', () => {
  it('mends what is mechanical, says so, and lists what is left', async () => {
    const cwd = await folderWith(inFolder('port', deck))
    await chmod(inDeck(cwd, 'en.md'), 0o640)
    const { code, output } = await call(['check', '--no-fit', '--fix', 'port'], cwd)
    expect(code).toBe(0)
    expect(await readFile(inDeck(cwd, 'zh-CN.md'), 'utf8')).toContain('锦州，辽宁。')
    expect(await readFile(inDeck(cwd, 'en.md'), 'utf8')).toContain('Jinzhou, Liaoning.')
    expect((await stat(inDeck(cwd, 'en.md'))).mode & 0o777).toBe(0o640)
    expect(output).toContain(`${join('port', 'zh-CN.md')}:7:3  mended  , → ，`)
    expect(output).toMatch(/\(placeholder\)/)
    expect(output).not.toMatch(/punctuation/)
    expect(output).toMatch(/^1 deck, 1 slide, 2 mended, 0 errors, \d warnings/m)

    const again = await call(['check', '--no-fit', '--fix', 'port'], cwd)
    expect(again.output).not.toContain('mended')
  })

  it('changes nothing unless it is asked to', async () => {
    const cwd = await folderWith(inFolder('port', deck))
    await call(['check', '--no-fit', 'port'], cwd)
    expect(await readFile(inDeck(cwd, 'zh-CN.md'), 'utf8')).toBe(deck['zh-CN.md'])
  })

  it('saves a file of another encoding as UTF-8', async () => {
    const cwd = await folderWith(inFolder('port', deck))
    // 锦州, in GB18030
    const bytes = Buffer.from([0x23, 0x20, 0xbd, 0xf5, 0xd6, 0xdd, 0x0d, 0x0a])
    await writeFile(inDeck(cwd, 'zh-CN.md'), bytes)
    const { output } = await call(['check', '--no-fit', '--fix', 'port'], cwd)
    expect(output).toContain('mended  UTF-8')
    expect(await readFile(inDeck(cwd, 'zh-CN.md'), 'utf8')).toBe('# 锦州\r\n')
  })

  it('tells of what it mended as JSON', async () => {
    const cwd = await folderWith(inFolder('port', deck))
    const { output } = await call(['check', '--no-fit', '--fix', '--json', 'port'], cwd)
    expect(JSON.parse(output).fixed).toEqual([
      expect.objectContaining({ code: 'punctuation-full', line: 7, column: 8 }),
      expect.objectContaining({ code: 'punctuation-half', line: 7, column: 3 }),
    ])
  })
})

describe('brocade check --json', () => {
  it('names what is held against what', async () => {
    const cwd = await folderWith(inFolder('my port', deck))
    const { output } = await call(['check', '--no-fit', '--json', 'my port'], cwd)
    const found = JSON.parse(output).decks[0].diagnostics
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'figure-differs',
        file: 'my port/en.md',
        related: { file: 'my port/zh-CN.md', line: 7, column: expect.any(Number) },
      }),
    )
  })
})

describe('brocade check --sarif', () => {
  it('prints a log with rules, places, what is held against what, and fixes', async () => {
    const cwd = await folderWith(inFolder('my port', deck))
    const { code, output } = await call(['check', '--no-fit', '--sarif', 'my port'], cwd)
    expect(code).toBe(0)
    const log = JSON.parse(output)
    expect(log.version).toBe('2.1.0')
    const [run] = log.runs
    const rules = run.tool.driver.rules.map(({ id }: { id: string }) => id)
    const ofRule = (id: string) =>
      run.results.find(({ ruleId }: { ruleId: string }) => ruleId === id)
    const place = (location: object | undefined) =>
      location && Reflect.get(location, 'physicalLocation')
    expect(rules).toEqual(expect.arrayContaining(['placeholder', 'figure-differs']))
    expect(place(ofRule('figure-differs').locations[0])).toMatchObject({
      artifactLocation: { uri: 'my%20port/en.md' },
      region: { startLine: 7 },
    })
    expect(place(ofRule('figure-differs').relatedLocations[0])).toMatchObject({
      artifactLocation: { uri: 'my%20port/zh-CN.md' },
      region: { startLine: 7 },
    })
    expect(ofRule('punctuation-half')).toMatchObject({
      level: 'note',
      fixes: [
        {
          artifactChanges: [
            {
              replacements: [
                {
                  deletedRegion: { startLine: 7, startColumn: 3, endColumn: 4 },
                  insertedContent: { text: '，' },
                },
              ],
            },
          ],
        },
      ],
    })
  })

  it('does not go with --json', async () => {
    const { code, errors } = await brocade(['check', '--sarif', '--json', '.'])
    expect(code).toBe(2)
    expect(oneLine(errors)).toContain('--sarif')
  })
})
