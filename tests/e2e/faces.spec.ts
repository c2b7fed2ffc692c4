import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright'
import { root } from './support/launch.ts'
import { expect, test } from './support/test.ts'
import { screen, touchToBegin } from './support/visit.ts'

/** The most that the faces of a first screen weigh, in bytes (tests/bench/budgets.json). */
const most = 400_000

/** Home's heading, and words that a deck opens with. */
const ahead = {
  'zh-CN': { home: '请选择', opening: '辽宁西南，渤海之滨，辽西走廊的东端。' },
  en: { home: 'Choose a story', opening: 'Jinzhou' },
} as const

for (const language of ['zh-CN', 'en'] as const) {
  test(`the first screens in ${language} are set in our own faces, and in few bytes of them`, async ({
    start,
  }) => {
    const { page } = await start({ args: ['--windowed', '--lang', language] })
    const faces = new Set<string>()
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.endsWith('.woff2')) faces.add(pathname)
    })
    await page.reload()
    await expect(screen(page)).toHaveAttribute('data-screen', 'attract')
    await expect(page.getByRole('button').first()).toBeVisible()
    expect(await foreignFaces(page)).toEqual([])
    const sizes = Array.from(faces, (path) => statSync(join(root, 'out/renderer', path)).size)
    const bytes = sizes.reduce((all, one) => all + one, 0)
    expect(bytes, [...faces].join('\n')).toBeGreaterThan(0)
    expect(bytes, [...faces].join('\n')).toBeLessThan(most)

    // The other faces come behind the first picture, which must not wait for them or show others.
    for (const [family, words] of await wordsByFamily(page)) {
      expect(missing(firstRanges(family), words), family).toEqual([])
    }

    // What a visitor meets next comes before the touch that asks for it.
    const { home, opening } = ahead[language]
    await expect.poll(() => hasFaces(page, home)).toBe(true)
    await touchToBegin(page)
    await expect(screen(page)).toHaveAttribute('data-screen', 'home')
    expect(await foreignFaces(page)).toEqual([])
    await expect.poll(() => hasFaces(page, opening)).toBe(true)
  })
}

test('what the first faces have does not come anew with the others', () => {
  const late = readdirSync(join(renderer, 'assets')).find((name) =>
    /^other-faces-.*css$/u.test(name),
  )
  for (const family of families) {
    const first = firstRanges(family)
    const again = rangesIn(`assets/${late}`, family).filter(([from = 0, to = 0]) =>
      first.some(([other = 0, last = 0]) => other <= to && from <= last),
    )
    expect(again, family).toEqual([])
  }
})

const families = ['Noto Sans SC Variable', 'Noto Serif SC Variable']

/** What the page says, by the Han family that it asks for. */
async function wordsByFamily(page: Page): Promise<ReadonlyMap<string, string>> {
  const said = await page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) =>
      [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => [getComputedStyle(element).fontFamily, textContent] as const),
    ),
  )
  return new Map(
    families.map((family) => [
      family,
      said.flatMap(([list, words]) => (list.includes(family) ? [words] : [])).join(''),
    ]),
  )
}

/** Whether words can be drawn without waiting, as a heading and as text. */
function hasFaces(page: Page, words: string): Promise<boolean> {
  return page.evaluate((text) => {
    const style = getComputedStyle(document.documentElement)
    return ['--serif', '--sans'].every((stack) =>
      document.fonts.check(`1em ${style.getPropertyValue(stack)}`, text),
    )
  }, words)
}

const renderer = join(root, 'out/renderer')

/** The characters of a family that come with the page, as ranges of points. */
function firstRanges(family: string): readonly (readonly number[])[] {
  const html = readFileSync(join(renderer, 'index.html'), 'utf8')
  const files = Array.from(html.matchAll(/href="([^"]*\.css)"/gu), ([, path]) => path ?? '')
  return files.flatMap((file) => rangesIn(file, family))
}

function rangesIn(file: string, family: string): readonly (readonly number[])[] {
  const css = readFileSync(join(renderer, file), 'utf8')
  return (css.match(/@font-face\{[^}]*\}/gu) ?? [])
    .filter((rule) => rule.includes(family))
    .flatMap((rule) => /unicode-range:([^;}]*)/u.exec(rule)?.[1]?.split(',') ?? [])
    .map(endsOf)
}

/** `U+4e00-4eff`, or shorter `U+4e??`. */
function endsOf(range: string): readonly number[] {
  const [from = '', to = from] = range.replace('U+', '').split('-')
  return [from.replaceAll('?', '0'), to.replaceAll('?', 'f')].map((hex) => Number.parseInt(hex, 16))
}

function missing(ranges: readonly (readonly number[])[], words: string): readonly string[] {
  return [...new Set(words.replaceAll(/\s/gu, ''))].filter((letter) => {
    const point = letter.codePointAt(0) ?? 0
    return !ranges.some(([from = 0, to = 0]) => from <= point && point <= to)
  })
}

/** Words that are drawn, all or in part, from a face of the machine's. */
async function foreignFaces(page: Page): Promise<readonly string[]> {
  await page.evaluate('document.fonts.ready')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  const { root: document } = await devtools.send('DOM.getDocument')
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
    nodeId: document.nodeId,
    selector: 'body *',
  })
  const foreign: string[] = []
  for (const nodeId of nodeIds) {
    const words = await drawnWords(devtools, nodeId)
    const others = words?.fonts.filter(({ isCustomFont }) => !isCustomFont) ?? []
    if (others.length === 0) continue
    foreign.push(`${others.map(({ familyName }) => familyName).join()}: ${words?.html}`)
  }
  await devtools.detach()
  return foreign
}

/** What a node says and in which faces, or undefined if the page has taken it away meanwhile. */
async function drawnWords(devtools: CDPSession, nodeId: number) {
  try {
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
    const { outerHTML: html } = await devtools.send('DOM.getOuterHTML', { nodeId })
    return { fonts, html }
  } catch (error) {
    if (!String(error).includes('Could not find node')) throw error
    return undefined
  }
}
