import { spawn } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { slides } from '../import/make/slides.ts'
import { brocade } from './support/command.ts'
import { save } from './support/deck.ts'
import { environmentIn, root } from './support/launch.ts'
import { logIn } from './support/log.ts'
import { expect, test } from './support/test.ts'

test('documents go straight into a show that follows them, and nothing of it stays', async ({
  folder,
}) => {
  const temporary = join(folder, 'tmp')
  await mkdir(temporary)
  await writeFile(join(folder, 'port.pptx'), await slides.make())
  await writeFile(join(folder, 'zh.html'), '<h1>锦州港</h1><p>港口有27个泊位。</p>')
  const child = spawn(
    process.execPath,
    [join(root, 'src/cli/brocade.ts'), 'run', 'port.pptx', 'zh.html', '--windowed'],
    { cwd: folder, env: { ...environmentIn(folder), TMPDIR: temporary }, stdio: 'ignore' },
  )
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  try {
    const loaded = (revision: number) =>
      expect.objectContaining({ msg: 'deck loaded', deck: 'port', revision })
    await expect.poll(() => logIn(folder)).toContainEqual(loaded(1))
    await save(join(folder, 'zh.html'), '<h1>锦州港</h1><p>港口有28个泊位。</p>')
    await expect.poll(() => logIn(folder)).toContainEqual(loaded(2))
  } finally {
    child.kill('SIGTERM')
  }
  expect(await ended).toBe(0)
  const left = (await readdir(temporary)).filter((name) => name.startsWith('brocade-'))
  expect(left).toEqual([])
})

test('the slides of a document are measured, and named by the document', async ({ folder }) => {
  await writeFile(join(folder, 'port.pptx'), await slides.make())
  const { code, output } = await brocade(folder, ['check', 'port.pptx', '--json'])
  const { decks, summary } = JSON.parse(output)
  expect(code).toBe(0)
  expect(summary.fit).toEqual({ measured: true, note: null })
  expect(decks).toMatchObject([{ id: 'port', diagnostics: [] }])
})
