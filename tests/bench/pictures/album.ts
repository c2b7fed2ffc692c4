import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

/** How many of each a deck shows. */
export interface Album {
  readonly photographs: number
  readonly films: number
}

/** Where the two originals are kept from run to run: they take a while to make. */
const originals = join(tmpdir(), 'brocade-bench-originals')

/** Whether films can be made here. */
export function canFilm(): boolean {
  return spawnSync('ffmpeg', ['-version']).status === 0
}

/**
 * Writes a deck of one picture or film a slide.
 *
 * @param small whether its pictures are as small as a panel, so that nothing is to be made of them
 */
export async function writeAlbum(
  folder: string,
  { photographs, films }: Album,
  small: boolean,
): Promise<void> {
  mkdirSync(join(folder, 'media'), { recursive: true })
  const photograph = await original('photograph.jpg', (path) => draw(path, 8064, 6048))
  const picture = await original('picture.jpg', (path) => draw(path, 1440, 1080))
  const slides: string[] = []
  for (let at = 1; at <= photographs; at += 1) {
    const path = `media/${at}.jpg`
    copyFileSync(small ? picture : photograph, join(folder, path))
    // What follows the end of a JPEG is not shown, but makes it another file.
    writeFileSync(join(folder, path), String(at), { flag: 'a' })
    slides.push(`# Photograph ${at}\n\n![Photograph ${at}](${path})\n`)
  }
  for (let at = 1; at <= films; at += 1) {
    const path = `media/${at}.webm`
    copyFileSync(await original('film.webm', film), join(folder, path))
    slides.push(`# Film ${at}\n\n\`\`\`video\nsrc: ${path}\ntitle: Film ${at}\n\`\`\`\n`)
  }
  writeFileSync(
    join(folder, 'en.md'),
    slides.map((text, at) => `---\nid: seen-${at + 1}\n---\n\n${text}`).join('\n'),
  )
}

async function original(name: string, make: (path: string) => unknown): Promise<string> {
  const path = join(originals, name)
  if (existsSync(path)) return path
  mkdirSync(originals, { recursive: true })
  const unfinished = join(originals, `unfinished-${name}`)
  rmSync(unfinished, { force: true })
  console.error(`Making ${name} …`)
  await make(unfinished)
  renameSync(unfinished, path)
  return path
}

/** As much noise as a camera's: some 16 MB for 48 megapixels. */
async function draw(path: string, width: number, height: number): Promise<void> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const create = {
    width: width / 4,
    height: height / 4,
    channels: 3,
    background: '#888',
    noise,
  } as const
  const grain = await sharp({ create }).png().toBuffer()
  await sharp(grain).resize(width, height, { kernel: 'cubic' }).jpeg({ quality: 88 }).toFile(path)
}

function film(path: string): void {
  const picture = ['-f', 'lavfi', '-i', 'testsrc2=size=3840x2160:rate=30:duration=4']
  const coding = ['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-b:v', '20M']
  execFileSync('ffmpeg', ['-loglevel', 'error', ...picture, ...coding, path])
}
