import type { ElectronApplication, Page } from 'playwright'
import { expect } from 'playwright/test'
import type { Transport } from '../../../src/contract/api.ts'
import type { GuideChannel, Requests } from '../../../src/contract/requests.ts'
import type { TourEvent } from '../../../src/core/tour/tour.ts'

/** The presenter's window beside the audience's, as soon as it can be asked. */
export async function presenterOf(app: ElectronApplication, audience: Page): Promise<Page> {
  const other = app.windows().find((page) => page !== audience)
  const presenter = other ?? (await app.waitForEvent('window'))
  await presenter.waitForFunction(() => 'brocade' in window)
  return presenter
}

/** Asks main in the presenter's name. */
export function ask<Channel extends GuideChannel>(
  presenter: Page,
  channel: Channel,
  message: Requests[Channel]['request'],
): Promise<unknown> {
  return presenter.evaluate(
    ([to, wish]) => {
      const { brocade } = window as Window & typeof globalThis & { readonly brocade: Transport }
      return brocade.invoke(to, wish)
    },
    [channel, message] as const,
  )
}

/** Does something to the audience's screen, as the presenter's window does. */
export async function act(presenter: Page, event: TourEvent): Promise<void> {
  expect(await ask(presenter, 'tour:act', event)).toBe(true)
}
