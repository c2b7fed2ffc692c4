import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { peerFile, peersFolder } from '../peers.ts'
import { picture, sampleSlide } from '../sample-deck.ts'

/**
 * Builds a deck with Slidev, as its manual says, unless it has been built from the same text by the
 * same version. Its pages expect to be at `/slidev/SLIDES/`.
 *
 * @returns the folder of the finished site
 */
export function slidevSite(slides: number): string {
  const folder = join(peersFolder, 'out', `slidev-${slides}`)
  const site = join(folder, 'dist')
  const mark = join(folder, 'built')
  const text = slidevText(slides)
  const wanted = `${readFileSync(peerFile('@slidev/cli/package.json'), 'utf8')}\n${text}`
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return site

  console.error(`Building Slidev's ${slides} slides …`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'slides.md'), text)
  const command = peerFile('@slidev/cli/bin/slidev.mjs')
  const options = ['--base', `/slidev/${slides}/`, '--out', 'dist']
  execFileSync(process.execPath, [command, 'build', 'slides.md', ...options], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  writeFileSync(mark, wanted)
  return site
}

/** The sample deck's English; the picture is bound, so that it stays where all find it. */
function slidevText(slides: number): string {
  return Array.from({ length: slides }, (_, index) => {
    const { headline, lines, caption } = sampleSlide(index, 'en')
    return [
      `---\n${index === 0 ? settings : ''}layout: two-cols\n---`,
      `# ${headline}`,
      lines.map((line) => `- ${line}`).join('\n'),
      '::right::',
      `<img :src="'/media/bench/${picture}'" alt="${caption}">\n`,
    ].join('\n\n')
  }).join('\n')
}

/** Nothing from other machines: no fonts, no icon. */
const settings = `theme: default
colorSchema: light
routerMode: hash
favicon: 'data:,'
fonts: { provider: none }
`
