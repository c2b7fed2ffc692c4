import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { call, emptyFolder, oneLine } from '../../src/cli/testing/brocade.ts'
import { badFiles } from './make/bad.ts'

it.each(badFiles)('$name fails in one line, and leaves no folder behind', async (bad) => {
  const cwd = await emptyFolder()
  await bad.write(join(cwd, bad.name))
  const { code, output, errors } = await call(['import', bad.name, '--out', 'deck'], cwd)
  expect({ code, output }).toEqual({ code: 1, output: '' })
  expect(oneLine(errors)).toMatch(bad.line)
  expect(oneLine(errors)).toContain(`${bad.name}: `)
  expect(await readdir(cwd)).toEqual([bad.name])
})
