/**
 * What the first screen brings over: the attract loop of the decks that ship with Brocade, in each
 * language, in real Electron. `script` is the JavaScript asked for before the first paint, as gzip
 * would send it; `fonts` the faces' files as they are, all that the loop has asked for once it
 * stands. In kB of 1,000 bytes, set against what is allowed. `late` is the script fetched behind the
 * loop, which no touch waits for.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright'
import { root } from '../../../src/cli/root.ts'
import { electronMissing, startApp } from '../app.ts'
import { rendererFolder } from '../first-slide/server.ts'
import type { PartResult, Row } from '../results.ts'
import { summarise } from '../statistics.ts'

const allowed = { script: 60, fonts: 400 } as const

/** Weighs the first screen in both languages. */
export async function bytesPart(): Promise<PartResult> {
  const missing = electronMissing()
  const rows: Row[] = []
  for (const language of missing === null ? ['zh-CN', 'en'] : []) {
    const { script, fonts, late } = await weigh(language)
    const row = (contestant: string, figures: Readonly<Record<string, number>>): Row => ({
      deck: language,
      contestant,
      measures: Object.fromEntries(
        Object.entries(figures).map(([name, kilobytes]) => [name, summarise([kilobytes])]),
      ),
    })
    rows.push(row('allowed', allowed), row('brocade', { script, fonts, late }))
  }
  const notes = missing === null ? [] : [`Not measured: ${missing}.`]
  return { name: 'bytes', floor: 'allowed', unit: 'kB', rows, notes }
}

async function weigh(language: string) {
  const folder = await mkdtemp(join(tmpdir(), 'brocade-bench-'))
  const app = await startApp(join(root, 'slides'), folder, { args: [`--lang=${language}`] })
  try {
    const { before, after } = await fetched(await app.firstWindow())
    return {
      script: await sum(before, '.js', gzipped),
      fonts: await sum([...before, ...after], '.woff2', whole),
      late: await sum(after, '.js', gzipped),
    }
  } finally {
    await app.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** What the page asked for, and when, in milliseconds since 1970. */
interface Asked {
  readonly path: string
  readonly at: number
}

/**
 * The paths of what the page asks for before its first paint, and after that until it rests. It is
 * loaded anew under the eyes of the browser's own tools: its scheme is not in its own timings.
 */
async function fetched(page: Page) {
  const asked: Asked[] = []
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  devtools.on('Network.requestWillBeSent', ({ request, wallTime }) =>
    asked.push({ path: decodeURI(new URL(request.url).pathname), at: wallTime * 1000 }),
  )
  await page.reload()
  await page.locator('html[data-screen=attract]').waitFor()
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length)
  await page.waitForLoadState('networkidle')
  const painted = await page.evaluate(async () => {
    await document.fonts.ready
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    return performance.timeOrigin + (paint?.startTime ?? 0)
  })
  const paths = (wanted: (at: number) => boolean) =>
    asked.filter(({ at }) => wanted(at)).map(({ path }) => path)
  const before = paths((at) => at <= painted)
  if (!before.some((path) => path.endsWith('.js'))) throw new Error('no script was seen to come')
  return { before, after: paths((at) => at > painted) }
}

type Weigh = (bytes: Buffer) => number
const gzipped: Weigh = (bytes) => gzipSync(bytes, { level: 9 }).length
const whole: Weigh = (bytes) => bytes.length

/** Kilobytes of the built files of one kind among the paths. */
async function sum(paths: readonly string[], ending: string, weighOne: Weigh): Promise<number> {
  const files = [...new Set(paths)].filter((path) => path.endsWith(ending))
  const sizes = files.map(async (path) => weighOne(await readFile(join(rendererFolder, path))))
  return (await Promise.all(sizes)).reduce((all, one) => all + one, 0) / 1000
}
