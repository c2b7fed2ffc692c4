import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parsePinHash } from '../../core/settings/pin.ts'
import { brocade, emptyFolder, oneLine } from '../testing/brocade.ts'
import { folderWith } from '../testing/decks.ts'

const linuxOnly = process.platform === 'linux'

describe('brocade pin', () => {
  it("writes the user's own settings", async () => {
    const home = await emptyFolder()
    const path = join(home, 'brocade', 'config.yaml')
    const { code, output } = await brocade(['pin'], {
      input: '2468\n',
      env: { XDG_CONFIG_HOME: home },
    })
    expect({ code, output }).toEqual({
      code: 0,
      output: `The PIN is set in ${path}. It holds from the next start.\n`,
    })
    const [, hash = ''] = /^ {2}pin: (\S+)$/mu.exec(await readFile(path, 'utf8')) ?? []
    expect(parsePinHash(hash)).not.toBeNull()
    if (linuxOnly) expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('writes the file that BROCADE_CONFIG names', async () => {
    const path = join(await emptyFolder(), 'kiosk.yaml')
    await brocade(['pin'], { input: '2468\n', env: { BROCADE_CONFIG: path } })
    expect(await readFile(path, 'utf8')).toMatch(/^staff:\n {2}pin: scrypt\$\S+\n$/u)
  })

  it('sets and removes it in the file named, and keeps the rest', async () => {
    const cwd = await folderWith({ 'kiosk.yaml': '# hall 2\nlanguage: en\n' })
    const path = join(cwd, 'kiosk.yaml')
    await brocade(['pin', '--config', 'kiosk.yaml'], { cwd, input: '2468' })
    expect(await readFile(path, 'utf8')).toMatch(
      /^# hall 2\nlanguage: en\nstaff:\n {2}pin: scrypt\$\S+\n$/u,
    )
    const cleared = await brocade(['pin', '--clear', '--config', 'kiosk.yaml'], { cwd })
    expect(cleared).toMatchObject({ code: 0, output: expect.stringContaining('anybody can leave') })
    expect(await readFile(path, 'utf8')).toBe('# hall 2\nlanguage: en\n')
  })

  it.each([
    ['123', 1, 'a PIN is 4 to 12 digits'],
    ['', 2, 'standard input is empty'],
  ])('changes nothing for %j', async (input, expected, line) => {
    const cwd = await emptyFolder()
    const { code, errors } = await brocade(['pin', '--config', 'kiosk.yaml'], { cwd, input })
    expect(code).toBe(expected)
    expect(oneLine(errors)).toContain(line)
    await expect(stat(join(cwd, 'kiosk.yaml'))).rejects.toThrow('ENOENT')
  })

  it('takes no PIN as an argument', async () => {
    const { code, errors } = await brocade(['pin', '2468'])
    expect(code).toBe(2)
    expect(oneLine(errors)).toContain('can do nothing with “2468”')
  })

  it('leaves alone a file that it cannot read', async () => {
    const cwd = await emptyFolder()
    await writeFile(join(cwd, 'kiosk.yaml'), 'staff: [\n')
    const { code, errors } = await brocade(['pin', '--config', 'kiosk.yaml'], {
      cwd,
      input: '2468',
    })
    expect(code).toBe(1)
    expect(oneLine(errors)).toMatch(/kiosk\.yaml:\d+:\d+: this is not a settings file/u)
    expect(await readFile(join(cwd, 'kiosk.yaml'), 'utf8')).toBe('staff: [\n')
  })
})
