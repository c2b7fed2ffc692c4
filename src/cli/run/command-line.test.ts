import { expect, it } from 'vitest'
import { commandLine } from './command-line.ts'

it('passes on what was given', () => {
  const flags = { lang: 'en', windowed: true, presenter: false, display: '2' }
  expect(commandLine('/app', flags, ['slides/jinzhou', '--odd'])).toEqual([
    '/app',
    'run',
    '--lang=en',
    '--windowed',
    '--display=2',
    '--',
    'slides/jinzhou',
    '--odd',
  ])
})
