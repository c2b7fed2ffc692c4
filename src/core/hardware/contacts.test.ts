import { describe, expect, it } from 'vitest'
import { createContacts } from './contacts.ts'

const here = { x: 100, y: 100 }

/** Touches a place without moving, at a time. */
function tap(contacts: ReturnType<typeof createContacts>, at: typeof here, time: number): void {
  contacts.down(time, at, time)
  contacts.move(time, at, time + 20)
  contacts.up(time, time + 60)
}

describe('fingers', () => {
  it('are counted while they are down, and the most are remembered', () => {
    const contacts = createContacts()
    for (let id = 21; id <= 30; id += 1) contacts.down(id, { x: id, y: 0 }, 0)
    expect(contacts.fingers()).toHaveLength(10)
    for (let id = 21; id <= 30; id += 1) contacts.up(id, 50)
    contacts.down(31, here, 60)
    expect(contacts.fingers()).toHaveLength(1)
    expect(contacts.most()).toBe(10)
  })

  it('have the lowest number that is free', () => {
    const contacts = createContacts()
    for (const id of [7, 8, 9]) contacts.down(id, here, 0)
    contacts.up(8, 10)
    contacts.down(10, { x: 5, y: 6 }, 20)
    expect(contacts.fingers().map(({ id, number }) => [id, number])).toEqual([
      [7, 1],
      [9, 3],
      [10, 2],
    ])
    expect(contacts.fingers().at(-1)).toMatchObject({ x: 5, y: 6 })
  })

  it('that were never put down do not move', () => {
    const contacts = createContacts()
    expect(contacts.move(1, here, 0)).toBeNull()
    contacts.up(1, 0)
    expect(contacts.fingers()).toEqual([])
    expect(contacts.rate(0)).toBe(0)
  })
})

it('counts the reports of the last second', () => {
  const contacts = createContacts()
  contacts.down(1, here, 0)
  for (let time = 10; time <= 2000; time += 10) contacts.move(1, here, time)
  expect(contacts.rate(2000)).toBe(100)
  expect(contacts.rate(2500)).toBe(50)
  expect(contacts.rate(4000)).toBe(0)
})

describe('a touch that stays', () => {
  it('is suspect after half a minute, also when it has gone', () => {
    const contacts = createContacts()
    contacts.down(1, here, 0)
    expect(contacts.suspects(30_000)).toEqual([])
    expect(contacts.suspects(30_001)).toEqual([{ ...here, kind: 'stuck' }])
    contacts.up(1, 31_000)
    expect(contacts.suspects(40_000)).toHaveLength(1)
  })

  it('is suspect when it went before anybody looked', () => {
    const contacts = createContacts()
    contacts.down(1, here, 0)
    contacts.up(1, 45_000)
    expect(contacts.suspects(45_000)).toHaveLength(1)
  })
})

describe('touches on one place', () => {
  it('are suspect when they come back too often without moving', () => {
    const contacts = createContacts()
    for (let time = 0; time < 6000; time += 1000) tap(contacts, here, time)
    expect(contacts.suspects(6000)).toEqual([])
    tap(contacts, { x: 102, y: 101 }, 6000)
    expect(contacts.suspects(7000)).toMatchObject([{ kind: 'ghost' }])
    tap(contacts, here, 8000)
    expect(contacts.suspects(9000)).toHaveLength(1)
  })

  it('are not when they move, lie apart, or are far between', () => {
    const contacts = createContacts()
    for (let time = 0; time < 10_000; time += 1000) {
      contacts.down(time, here, time)
      contacts.move(time, { x: here.x + 6, y: here.y }, time + 20)
      contacts.up(time, time + 60)
      tap(contacts, { x: time / 20, y: 300 }, time + 100)
    }
    for (let minute = 1; minute < 20; minute += 1) tap(contacts, here, minute * 20_000)
    expect(contacts.suspects(500_000)).toEqual([])
  })
})
