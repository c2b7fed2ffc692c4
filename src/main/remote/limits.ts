import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Role } from './devices.ts'

/** Who may still do something, and who has done too much of it. */
export interface Limits {
  /** A request without a cookie, from an address. A hall's telephones may share one. */
  visit(address: string): Promise<boolean>
  /** Whether an address may still try tokens; `tried` counts a wrong one. */
  mayTry(address: string): Promise<boolean>
  tried(address: string): Promise<void>
  /** A request of a device that is in. */
  request(device: string): Promise<boolean>
  /** A message over a device's WebSockets. */
  message(device: string, role: Role): Promise<boolean>
}

const visits = { points: 600, duration: 10 }
const tries = { points: 10, duration: 60, blockDuration: 60 }
const requests = { points: 600, duration: 10 }
/** A pointer and a pen send one message a frame each, on screens of 120 frames a second. */
const messages: Readonly<Record<Role, { points: number; duration: number }>> = {
  guide: { points: 600, duration: 2 },
  follower: { points: 60, duration: 2 },
}

/** Limits that nobody has come near yet. */
export function createLimits(): Limits {
  const byVisit = new RateLimiterMemory(visits)
  const byTry = new RateLimiterMemory(tries)
  const byRequest = new RateLimiterMemory(requests)
  const byMessage = {
    guide: new RateLimiterMemory(messages.guide),
    follower: new RateLimiterMemory(messages.follower),
  }
  const within = (limiter: RateLimiterMemory, key: string) =>
    limiter.consume(key).then(
      () => true,
      () => false,
    )
  return {
    visit: (address) => within(byVisit, address),
    async mayTry(address) {
      const record = await byTry.get(address)
      return (record?.consumedPoints ?? 0) < tries.points
    },
    async tried(address) {
      await within(byTry, address)
    },
    request: (device) => within(byRequest, device),
    message: (device, role) => within(byMessage[role], device),
  }
}
