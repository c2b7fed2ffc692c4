import { patient } from './support/launch.ts'
import { setTexts, type SetText } from './support/lines.ts'
import { expect, test } from './support/test.ts'
import { liveSlide, touchToBegin } from './support/visit.ts'
import { walk, walkAtExtremes } from './support/walk.ts'

/** GB/T 15834 (punctuation) and CLREQ 3.1.4: what may not open a line, what may not close one. */
const neverFirst = /^[，。、；：？！”’）》」』】〉…—,.;:?!)\]}%‰°]/u
const neverLast = /[“‘（《「『【〈([{]$/u

const word = /[\p{Script=Latin}\p{Nd}]/u

/** A line break inside a word or a number: letters on both sides and no hyphen of the author's. */
function breaksAWord(line: string, next: string): boolean {
  return word.test(line.slice(-1)) && word.test(next.slice(0, 1))
}

/** A last line of one Han character, or of one word of a few letters. */
function isWidow(line: string): boolean {
  const bare = line.trim().replace(/[\p{P}\s]+$/u, '')
  return /^\p{Script=Han}$/u.test(bare) || /^[\p{Script=Latin}\p{Nd}]{1,3}$/u.test(bare)
}

/** What a typesetter would send back. */
function faults({ heading, lines }: SetText): readonly string[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return [
      ...(index > 0 && neverFirst.test(line.trim()) ? [`starts a line: ${line}`] : []),
      ...(next !== undefined && neverLast.test(line.trim()) ? [`ends a line: ${line}`] : []),
      ...(next !== undefined && breaksAWord(line, next) ? [`broken: ${line}|${next}`] : []),
      ...(heading && index > 0 && next === undefined && isWidow(line) ? [`alone: ${line}`] : []),
    ]
  })
}

for (const deck of ['jinzhou', 'jinpu-new-area']) {
  for (const language of ['zh-CN', 'en']) {
    test(`the lines of ${deck} break as a typesetter breaks them (${language})`, async ({
      start,
    }) => {
      test.setTimeout(180_000)
      const { app, page } = await start({
        args: ['--windowed', '--lang', language, '--deck', deck],
        settings: patient,
      })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await touchToBegin(page)
      const found: string[] = []
      await walkAtExtremes(app, page, async (where) => {
        for (const text of await setTexts(liveSlide(page))) {
          expect(text.language, 'the language it is in').toBe(language)
          found.push(...faults(text).map((fault) => `${where}: ${fault}`))
        }
      })
      expect(found).toEqual([])
    })
  }
}

test('figures in tables and timers keep their columns', async ({ start }) => {
  const { page } = await start({ args: ['--windowed', '--deck', 'jinzhou'] })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await touchToBegin(page)
  const tabular = /tabular-nums/
  await walk(page, async () => {
    const numeric = await liveSlide(page)
      .locator('table, .figure')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).fontVariantNumeric))
    for (const value of numeric) expect(value).toMatch(tabular)
  })
})
