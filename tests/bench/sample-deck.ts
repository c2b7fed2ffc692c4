import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The picture on every slide, in the deck's folder. */
export const picture = 'media/picture.jpg'

/** What one slide says: the same in every contestant. */
export interface SampleSlide {
  readonly headline: string
  readonly lines: readonly [string, string]
  readonly caption: string
}

/** The words of a slide in one language; its number keeps slides apart. */
export function sampleSlide(index: number, language: 'en' | 'zh-CN'): SampleSlide {
  const number = index + 1
  return language === 'en'
    ? {
        headline: `Berth ${number} of the northern harbour`,
        lines: [
          `Ships from 80 countries and regions call at berth ${number}`,
          'Grain, oil and containers go on by rail the same day',
        ],
        caption: `Berth ${number} in the morning`,
      }
    : {
        headline: `北方港口第${number}号泊位`,
        lines: [`来自80个国家和地区的船舶停靠第${number}号泊位`, '粮食、石油和集装箱当天转上铁路'],
        caption: `清晨的第${number}号泊位`,
      }
}

/**
 * A deck's files, as its folder would hold them.
 *
 * @param block what stands on every slide in the picture's place, as Markdown
 */
export function sampleDeck(slides: number, block?: string): ReadonlyMap<string, string> {
  return new Map([
    ['deck.yaml', 'title: { zh-CN: 港口, en: The harbour }\nlanguages: [zh-CN, en]\n'],
    ['zh-CN.md', markdown(slides, 'zh-CN', block)],
    ['en.md', markdown(slides, 'en', block)],
  ])
}

/** Writes a deck into a folder of its own, with its picture where one is given. */
export async function writeSampleDeck(
  folder: string,
  slides: number,
  jpeg?: string | Buffer,
): Promise<void> {
  await mkdir(dirname(join(folder, picture)), { recursive: true })
  if (jpeg !== undefined) await writeFile(join(folder, picture), jpeg)
  for (const [path, text] of sampleDeck(slides)) await writeFile(join(folder, path), text)
}

function markdown(slides: number, language: 'en' | 'zh-CN', block?: string): string {
  return Array.from({ length: slides }, (_, index) => {
    const { headline, lines, caption } = sampleSlide(index, language)
    return [
      `---\nid: berth-${index + 1}\n${block === undefined ? 'layout: split\n' : ''}---`,
      `# ${headline}`,
      lines.map((line) => `- ${line}`).join('\n'),
      block ?? `![${caption}](${picture} "${caption}")`,
      `<!--\n${caption}\n-->\n`,
    ].join('\n\n')
  }).join('\n')
}
