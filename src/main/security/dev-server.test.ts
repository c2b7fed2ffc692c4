import { expect, it } from 'vitest'
import { devServer } from './dev-server.ts'

it.each([
  ['http://localhost:5173', 'http://localhost:5173'],
  ['http://localhost:5173/index.html', 'http://localhost:5173'],
  ['http://127.0.0.1:5173', 'http://127.0.0.1:5173'],
  ['http://[::1]:5173', 'http://[::1]:5173'],
  ['http://192.168.0.7:5173', null],
  ['http://localhost.evil.test', null],
  ['http://evil.test/#localhost', null],
  ['https://localhost:5173', null],
  ['file:///etc', null],
  ['nonsense', null],
  [undefined, null],
])('%s is %s', (address, server) => {
  expect(devServer(address, false)).toBe(server)
})

it('a release has none', () => {
  expect(devServer('http://localhost:5173', true)).toBeNull()
})
