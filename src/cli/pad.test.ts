import { expect, it } from 'vitest'
import { pad } from './pad.ts'

it('fills up to a number of columns and cuts nothing', () => {
  expect(pad('错误', 6)).toBe('错误  ')
  expect(pad('warning', 3)).toBe('warning')
})
