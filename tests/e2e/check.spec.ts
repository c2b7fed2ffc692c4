import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { brocade } from './support/command.ts'
import { root } from './support/launch.ts'
import { expect, test } from './support/test.ts'

/** One complaint, as `--json` has it. */
interface Found {
  readonly code: string
  readonly message: string
  readonly file: string
  readonly line: number
}

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

/** The values of a complaint: which slide, at which sizes of text, on which panels. */
const brief = (message: string): string =>
  /^The slide `(\w+)` is too full at text size (\S+) on (.*), even/
    .exec(message)
    ?.slice(1)
    .join(' ') ?? message

const sentences = (count: number, sentence: string): string =>
  Array.from({ length: count }, (_, index) => `${index + 1} ${sentence}`).join('\n\n')

const deckFile = 'title: { zh-CN: 试验, en: Trial }\nlanguages: [zh-CN, en]\n'

const chart =
  '```chart\nkind: column\nlabels: [a, b]\nseries:\n  - name: x\n    values: [1, 2]\n```\n'

const map =
  '```map\nview: [119, 38, 124, 42]\nplaces:\n  - { id: port, name: Port, at: [121, 40] }\n```\n'

/** Columns that a lying panel has the width for and a standing one has not. */
const columns = (count: number): string => {
  const row = (cell: (index: number) => string) =>
    `| ${Array.from({ length: count }, (_, index) => cell(index)).join(' | ')} |`
  return [row((index) => `Harbour${index}`), row(() => '---'), row(() => '10,301')].join('\n')
}

test('names each slide that can’t fit, in the language and place where it can’t', async ({
  folder,
}) => {
  await write(folder, {
    'trial/deck.yaml': deckFile,
    'trial/zh-CN.md': [
      '---\nid: small\n---\n\n# 放得下\n\n一句话。\n',
      '---\nid: wordy\n---\n\n# 中文放得下\n\n一句话。\n',
      `---\nid: full\nlayout: text\n---\n\n# 放不下\n\n${sentences(60, '这是很长很长的一句话。')}\n`,
      '---\nid: broad\n---\n\n# 表\n\n一句话。\n',
      `---\nid: drawn\n---\n\n# 图\n\n一句话。\n\n${chart}`,
    ].join('\n'),
    'trial/en.md': [
      '---\nid: small\n---\n\n# It fits\n\nA sentence.\n',
      `---\nid: wordy\nlayout: text\n---\n\n# It does not\n\n${sentences(40, 'A sentence that runs on.')}\n`,
      '---\nid: full\n---\n\n# It fits in English\n\nA sentence.\n',
      `---\nid: broad\nlayout: table\n---\n\n# A table\n\n${columns(13)}\n`,
      `---\nid: drawn\n---\n\n# A chart\n\n${sentences(40, 'A sentence that runs on.')}\n\n${chart}`,
    ].join('\n'),
  })
  const { code, output, errors } = await brocade(folder, ['check', 'trial', '--json'])
  const { decks, summary } = JSON.parse(output)
  // Its languages do not say the same either, which is told of as well.
  const all: readonly Found[] = decks[0].diagnostics
  const found = all.filter((each) => each.code === 'slide-overflow')
  expect({ code, errors, errorCount: summary.errors, fit: summary.fit }).toEqual({
    code: 0,
    errors: '',
    errorCount: 0,
    fit: { measured: true, note: null },
  })
  const both = '1920×1080 / 1080×1920'
  expect(found.map(({ file, line, message }) => `${file}:${line} ${brief(message)}`)).toEqual([
    `${join('trial', 'en.md')}:10 wordy 1–4 ${both}`,
    `${join('trial', 'en.md')}:105 broad 1–4 1080×1920`,
    `${join('trial', 'en.md')}:116 drawn 1–4 ${both}`,
    `${join('trial', 'zh-CN.md')}:18 full 1–4 ${both}`,
  ])
})

test('measures each size of text, and knows those at which a slide just does not fit', async ({
  folder,
}) => {
  const counts = [7, 8, 9, 10, 11, 12, 13]
  const tables = counts.map(
    (count) => `---\nid: t${count}\nlayout: table\n---\n\n# A table\n\n${columns(count)}\n`,
  )
  await write(folder, { 'trial/deck.yaml': deckFile, 'trial/en.md': tables.join('\n') })
  const { output } = await brocade(folder, ['check', 'trial'])
  const found = output.split('\n').filter((line) => line.includes('slide-overflow'))
  expect(found.every((line) => line.includes('on 1080×1920,'))).toBe(true)
  expect(found.filter((line) => line.includes('size 1–4 '))).not.toEqual([])
  expect(found.filter((line) => !line.includes('size 1–4 '))).not.toEqual([])
  expect(found.length).toBeLessThan(counts.length)
})

test('measures a plain document, a map and what stands beside it', async ({ folder }) => {
  await write(folder, {
    'notes.md': `# Notes\n\n## Short\n\nA sentence.\n\n${map}\n## Long\n\n${'wordwithoutanyend'.repeat(60)}\n`,
  })
  const { code, output } = await brocade(folder, ['check', 'notes.md'])
  expect(code).toBe(0)
  expect(output).toMatch(/^notes\.md:13:1\s+warning\s+The slide `\S+` is too full/)
  expect(output).toMatch(/ 1 warning$/m)
})

test('finds every slide of the decks that come with it, and of a new one, to fit', async ({
  folder,
}) => {
  test.setTimeout(180_000)
  await brocade(folder, ['new', 'mine'])
  const { code, output } = await brocade(folder, ['check', join(root, 'slides'), 'mine', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(output).summary.fit).toEqual({ measured: true, note: null })
  expect(output).not.toContain('slide-overflow')
})

test('leaves nothing behind, and needs no display', async ({ folder }) => {
  await write(folder, { 'notes.md': '# Notes\n\nA sentence.\n' })
  const env = { TMPDIR: join(folder, 'tmp'), DISPLAY: undefined, WAYLAND_DISPLAY: undefined }
  await mkdir(env.TMPDIR)
  const { output } = await brocade(folder, ['check', 'notes.md', '--json'], env)
  expect(JSON.parse(output).summary.fit).toEqual({ measured: true, note: null })
  expect(await readdir(env.TMPDIR)).toEqual([])
  expect(await readdir(folder)).toEqual(['notes.md', 'tmp'])
})
