import { expect, it } from 'vitest'
import { candidatesOf } from './addresses.ts'

type Interfaces = Parameters<typeof candidatesOf>[0]

const four = (address: string, internal = false) => ({
  address,
  family: 'IPv4' as const,
  internal,
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: `${address}/24`,
})
const six = (address: string, internal = false) => ({
  address,
  family: 'IPv6' as const,
  internal,
  netmask: 'ffff:ffff:ffff:ffff::',
  mac: '00:00:00:00:00:00',
  cidr: `${address}/64`,
  scopeid: 0,
})

const machine: Interfaces = {
  lo: [four('127.0.0.1', true), six('::1', true)],
  usb0: [four('169.254.7.8')],
  docker0: [four('172.17.0.1')],
  ppp0: [four('93.184.216.34')],
  eth0: [four('192.168.1.20'), six('fd00::2'), six('fe80::1')],
  wlan0: [four('10.0.0.5')],
  lab: [six('fd12::7'), six('fe80::2')],
}

const hosts = (only: string | null) => candidatesOf(machine, only).map(({ host }) => host)

it('names every network of the machine, private ones first and self-given ones last', () => {
  expect(hosts(null)).toEqual([
    '192.168.1.20',
    '10.0.0.5',
    '93.184.216.34',
    '[fd12::7]',
    '172.17.0.1',
    '169.254.7.8',
  ])
})

it.each([
  ['wlan0', ['10.0.0.5']],
  ['192.168.1.20', ['192.168.1.20']],
  ['fd00::2', ['[fd00::2]']],
  ['lo', ['127.0.0.1']],
  ['wlan7', []],
])('keeps to %s where that is the only one', (only, expected) => {
  expect(hosts(only)).toEqual(expected)
})
