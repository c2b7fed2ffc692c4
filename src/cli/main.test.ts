import { describe, expect, it } from 'vitest'
import { brocade, call, oneLine } from './testing/brocade.ts'

const chinese = { LANG: 'zh_CN.UTF-8' }

describe('brocade', () => {
  it.each([[['--help']], [['-h']], [['help']]])('tells what it can do: %j', async (args) => {
    const { code, output, errors } = await brocade(args)
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    for (const command of ['run', 'check', 'inspect', 'import', 'export', 'new', 'pin']) {
      expect(output).toMatch(new RegExp(`^ {2}${command} `, 'mu'))
    }
  })

  it('takes silence for a mistake and tells what it can do', async () => {
    const { code, output, errors } = await brocade([])
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain('check PATH…')
  })

  it.each([[['help', 'check']], [['check', '--help']], [['check', 'x', '-h']]])(
    'tells more about a command: %j',
    async (args) => {
      const { code, output } = await call(args)
      expect(code).toBe(0)
      expect(output).toMatch(/^brocade check PATH… \[--fix\] \[--no-fit\] \[--json \| --sarif\]\n/u)
    },
  )

  it('speaks Chinese where the environment does', async () => {
    expect((await brocade(['--help'], { env: chinese })).output).toContain('设置工作人员密码')
    expect(oneLine((await brocade(['chekc'], { env: chinese })).errors)).toBe(
      'brocade: 没有“chekc”这个命令，您是不是想写“check”？',
    )
  })

  it('says its version', async () => {
    expect((await call(['--version'])).output).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })

  it.each([
    [['chekc'], 'unknown command “chekc”: did you mean “check”?'],
    [['serve'], 'unknown command “serve”: see “brocade --help”.'],
    [['help', 'serve'], 'unknown command “serve”'],
    [['--hepl'], 'unknown option --hepl: did you mean --help?'],
  ])('refuses %j in one line', async (args, line) => {
    const { code, output, errors } = await call(args)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(oneLine(errors)).toContain(line)
  })
})
