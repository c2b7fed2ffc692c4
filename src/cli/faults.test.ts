import { stat } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { faultOf, orFail } from './faults.ts'

function fault(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'open' })
}

it.each([
  ['ENOENT', 'path-missing'],
  ['EACCES', 'path-denied'],
  ['EROFS', 'path-read-only'],
  ['ENOSPC', 'path-disk-full'],
  ['ELOOP', 'path-loop'],
  ['EIO', 'path-fault'],
])('says %s as %s', (code, word) => {
  expect(faultOf(fault(code), 'a/b', 1)).toMatchObject({
    word,
    values: { path: 'a/b', fault: code },
    code: 1,
  })
})

it('lets a bug of ours through', () => {
  expect(() => faultOf(new TypeError('x is not a function'), 'a/b')).toThrow(TypeError)
})

it('stands in for what the file system says', async () => {
  await expect(orFail(stat('/nowhere/at/all'), '/nowhere')).rejects.toMatchObject({
    word: 'path-missing',
    code: 2,
  })
  expect(await orFail(Promise.resolve(5), 'x')).toBe(5)
})
