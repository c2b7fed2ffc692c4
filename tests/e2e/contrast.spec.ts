import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright'
import { patient } from './support/launch.ts'
import { expect, test } from './support/test.ts'
import { liveSlide, touchToBegin } from './support/visit.ts'
import { walkAtExtremes } from './support/walk.ts'

/** The hardest picture for light words: nothing but white. */
const white =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9" fill="#fff"/></svg>'

const long =
  'The regional centre of western Liaoning, where the corridor between the mountains and the sea is at its narrowest'

const text = `---
layout: cover
cover: media/white.svg
---

# ${long}

${long}. ${long}.

---
layout: section
section: Long
cover: media/white.svg
---

# ${long}

- **One:** ${long}
- **Two:** ${long}

---
layout: end
cover: media/white.svg
---

# Good-bye

${long}

---
id: captioned
layout: image
---

![A field of snow](media/white.svg "${long}")
`

/** What a run of words has against the brightest of what lies behind it (WCAG 2.2, 1.4.3). */
interface Seen {
  readonly words: string
  readonly contrast: number
  readonly least: number
}

/** Takes the words' colour away, looks at what is behind them, and holds their colour against it. */
async function seen(page: Page, slide: Locator): Promise<readonly Seen[]> {
  const runs = await slide.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const found = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || (node.textContent ?? '').trim() === '' || !parent.checkVisibility()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { color, fontSize, fontWeight } = getComputedStyle(parent)
      const boxes = [...range.getClientRects()].map(({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
      }))
      const size = parseFloat(fontSize)
      const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700)
      found.push({ words: (node.textContent ?? '').trim(), color, boxes, least: large ? 3 : 4.5 })
    }
    return found
  })
  await slide.evaluate((element) => {
    for (const each of element.querySelectorAll<HTMLElement>('*')) each.style.color = 'transparent'
  })
  const picture = (await page.screenshot()).toString('base64')
  return page.evaluate(
    async ({ picture, runs }) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const context = canvas.getContext('2d', { willReadFrequently: true })
      if (!context) throw new Error('no canvas')
      context.drawImage(bitmap, 0, 0)
      const linear = (channel: number) =>
        channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
      const luminance = (pixels: ArrayLike<number>, at: number) =>
        0.2126 * linear((pixels[at] ?? 0) / 255) +
        0.7152 * linear((pixels[at + 1] ?? 0) / 255) +
        0.0722 * linear((pixels[at + 2] ?? 0) / 255)
      const colourOf = (css: string) => {
        const dot = new OffscreenCanvas(1, 1).getContext('2d')
        if (!dot) throw new Error('no canvas')
        dot.fillStyle = css
        dot.fillRect(0, 0, 1, 1)
        return luminance(dot.getImageData(0, 0, 1, 1).data, 0)
      }
      return runs.map(({ words, color, boxes, least }) => {
        const ink = colourOf(color)
        let worst = Infinity
        for (const { x, y, width, height } of boxes) {
          const { data } = context.getImageData(x, y, Math.max(1, width), Math.max(1, height))
          for (let at = 0; at < data.length; at += 4) {
            const ground = luminance(data, at)
            const [light, dark] = ink > ground ? [ink, ground] : [ground, ink]
            worst = Math.min(worst, (light + 0.05) / (dark + 0.05))
          }
        }
        return { words, contrast: Math.round(worst * 100) / 100, least }
      })
    },
    { picture, runs },
  )
}

for (const theme of ['brocade', 'porcelain', 'harbour']) {
  test(`words over the whitest picture can be read (${theme})`, async ({ start, folder }) => {
    test.setTimeout(240_000)
    const deck = join(folder, 'white')
    await mkdir(join(deck, 'media'), { recursive: true })
    await writeFile(join(deck, 'media/white.svg'), white)
    await writeFile(join(deck, 'deck.yaml'), `title: White\nlanguages: [en]\ntheme: ${theme}\n`)
    await writeFile(join(deck, 'en.md'), text)
    const { app, page } = await start({
      args: ['--windowed', deck, '--deck', 'white'],
      settings: patient,
    })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await touchToBegin(page)
    await walkAtExtremes(app, page, async (where) => {
      const faint = (await seen(page, liveSlide(page))).filter(
        ({ contrast, least }) => contrast < least,
      )
      expect(faint, where).toEqual([])
    })
  })
}
