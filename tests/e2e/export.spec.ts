import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brocade } from './support/command.ts'
import { root } from './support/launch.ts'
import { readPdf, squeezed } from './support/pdf.ts'
import { expect, test } from './support/test.ts'

const sentences = (count: number, sentence: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => sentence(index + 1)).join('')

const chapter = (number: number): string => `讲到第${number}句。\n\n`

/** Nine moments are pushed along on a panel, and eight pictures leafed through. */
const timeline = `\`\`\`timeline\n${sentences(9, (n) => `- { when: ${1990 + n}, title: Moment ${n} }\n`)}\`\`\`\n`
const gallery = `\`\`\`gallery\nitems:\n${sentences(8, (n) => `  - { image: media/sail.svg, alt: Boat, caption: Boat ${n} }\n`)}\`\`\`\n`
const film = '```video\nsrc: media/film.webm\ntitle: Morning\n```\n'

const chinese = [
  '---\nid: one\nsection: 海港\n---\n\n# 第一页\n\n二十七个泊位。\n\n<!-- 开场白 -->\n',
  '---\nid: moments\n---\n\n# 九个年份\n\n<!-- 说说年份\n\n再说一段 -->\n',
  '---\nid: boats\n---\n\n# 八条船\n',
  '---\nid: film\n---\n\n# 影片\n',
  `---\nid: full\nlayout: text\n---\n\n# 放不下\n\n${sentences(36, (n) => `屏幕上的第${n}句话写得很长很长。\n\n`)}\n<!-- ${sentences(300, chapter)} -->\n`,
]
const english = [
  '---\nid: one\nsection: The harbour\n---\n\n# Page one\n\n27 berths.\n\n<!-- An opening -->\n',
  `---\nid: moments\n---\n\n# Nine years\n\n${timeline}\n<!-- About the years -->\n`,
  `---\nid: boats\n---\n\n# Eight boats\n\n${gallery}`,
  `---\nid: film\n---\n\n# A film\n\n${film}`,
  `---\nid: full\nlayout: text\n---\n\n# Never\n\n${sentences(300, (n) => `Sentence ${n} on it.\n\n`)}`,
]

async function writeTrial(folder: string): Promise<void> {
  await mkdir(join(folder, 'trial/media'), { recursive: true })
  await cp(join(root, 'tests/fixtures/film'), join(folder, 'trial/media'), { recursive: true })
  await cp(join(root, 'slides/jinzhou/media/sail.svg'), join(folder, 'trial/media/sail.svg'))
  const title = 'title: { zh-CN: 试验文稿, en: A Trial }\nlanguages: [zh-CN, en]\n'
  await writeFile(join(folder, 'trial/deck.yaml'), title)
  await writeFile(join(folder, 'trial/zh-CN.md'), chinese.join('\n'))
  await writeFile(join(folder, 'trial/en.md'), english.join('\n'))
}

test('prints a page for each slide, and a handout with the notes, in each language', async ({
  folder,
}) => {
  await writeTrial(folder)
  const env = { TMPDIR: join(folder, 'tmp'), DISPLAY: undefined, WAYLAND_DISPLAY: undefined }
  await mkdir(env.TMPDIR)
  const args = ['export', 'trial', '--pdf', 'out', '--handout']
  const { code, output, errors } = await brocade(folder, args, env)
  expect(code).toBe(0)
  expect(errors).toMatch(/^brocade: 1 slide holds more than a page can, .*\n$/)
  const names = ['zh-CN', 'en'].flatMap((tag) => [`trial.${tag}.pdf`, `trial.${tag}.handout.pdf`])
  expect(output.trim().split('\n')).toEqual(names.map((name) => join('out', name)))
  expect((await readdir(join(folder, 'out'))).toSorted()).toEqual(names.toSorted())
  expect(await readdir(env.TMPDIR)).toEqual([])
  const read = (name: string) => readPdf(join(folder, 'out', name))

  await test.step('the slides, in Chinese', async () => {
    const { pages, outline, ...about } = await read('trial.zh-CN.pdf')
    expect(about).toEqual({ title: '试验文稿', language: 'zh-CN', tagged: true })
    const titles = ['第一页', '九个年份', '八条船', '影片', '放不下']
    expect(pages.map(({ text }) => titles.filter((title) => text.includes(title)))).toEqual(
      titles.map((title) => [title]),
    )
    expect(outline).toEqual(titles)
    for (const { width, height } of pages) expect([width, height]).toEqual([1440, 810])
    const said = pages.map(({ text }) => text).join('')
    for (const note of ['开场白', '说说年份', '讲到第']) expect(said).not.toContain(note)
    // Paper does not scroll: what is too much for a panel is set smaller.
    for (const number of [1, 18, 36]) expect(said).toContain(`屏幕上的第${number}句话`)
  })

  await test.step('the slides, in English', async () => {
    const { pages, language } = await read('trial.en.pdf')
    expect(language).toBe('en')
    const [first, moments, boats, movie] = pages.map(({ text }) => text)
    expect(first).toContain('Pageone')
    // All of what is turned, pushed or opened on a panel, and nothing to press.
    for (let n = 1; n <= 9; n += 1) expect(moments).toContain(`Moment${n}`)
    for (let n = 1; n <= 8; n += 1) expect(boats).toContain(`Boat${n}`)
    expect(movie).toBe('TheharbourAfilmMorning')
    // A film without a poster is the picture that it begins with, 320 pixels wide.
    const bytes = await readFile(join(folder, 'out/trial.en.pdf'), 'latin1')
    expect(bytes).toMatch(/\/Width 320\b/)
  })

  await test.step('the handouts', async () => {
    const { pages, title, language, tagged } = await read('trial.zh-CN.handout.pdf')
    expect({ title, language, tagged }).toEqual({
      title: '试验文稿 · 讲稿',
      language: 'zh-CN',
      tagged: true,
    })
    for (const [index, { width, height, text }] of pages.entries()) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
      expect(text).toContain('试验文稿')
      expect(text).toContain(`${index + 1}/${pages.length}`)
    }
    const [first = ''] = pages.map(({ text }) => text)
    for (const word of ['第一页', '海港', '开场白', '说说年份', '再说一段', '八条船'])
      expect(first).toContain(word)
    // The notes of one slide fill pages, and every one of their sentences is on some.
    expect(pages.length).toBeGreaterThan(4)
    const all = pages.map(({ text }) => text).join('')
    for (let number = 1; number <= 300; number += 1)
      expect(all).toContain(squeezed(chapter(number)))

    const inEnglish = (await read('trial.en.handout.pdf')).pages.map(({ text }) => text).join('')
    for (const note of ['An opening', 'About the years']) {
      expect(inEnglish).toContain(squeezed(note))
    }
    expect(inEnglish).not.toContain('开场白')
  })
})

test('prints one document to one file, and never over another', async ({ folder }) => {
  await writeFile(join(folder, 'notes.md'), '# Notes\n\n## Short\n\nA sentence.\n')
  const first = await brocade(folder, ['export', 'notes.md', '--pdf', 'new/notes.pdf'])
  expect(first).toEqual({ code: 0, output: `${join('new', 'notes.pdf')}\n`, errors: '' })
  const { pages, title } = await readPdf(join(folder, 'new/notes.pdf'))
  expect([pages.length, title]).toEqual([2, 'Notes'])

  const second = await brocade(folder, ['export', 'notes.md', '--pdf', 'new/notes.pdf'])
  expect(second.code).toBe(1)
  expect(second.errors).toMatch(/^brocade: \S+notes\.pdf: this is there already, .*\n$/)
  expect(await readdir(join(folder, 'new'))).toEqual(['notes.pdf'])
})
