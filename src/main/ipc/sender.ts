import { origin } from '../../contract/origin.ts'
import { Refusal } from './refusal.ts'

/** What of an `IpcMainInvokeEvent` tells who sent it. */
export interface Sender {
  readonly sender: { readonly id: number; readonly mainFrame: Frame }
  /** `null` once the frame has navigated away or is gone. */
  readonly senderFrame: Frame | null
}

interface Frame {
  readonly origin: string
}

/**
 * Lets only the page of one of our own windows through: its main frame, on exactly our origin
 * (Electron checklist 17).
 *
 * @throws {Refusal} for anybody else, also for a frame that has gone or navigated since
 */
export function checkSender(
  { sender, senderFrame: frame }: Sender,
  isOurs: (id: number) => boolean,
): void {
  if (!frame) throw new Refusal('the sending frame is gone')
  if (!isOurs(sender.id)) throw new Refusal('the sender is no window of this app')
  if (frame !== sender.mainFrame) throw new Refusal('the sender is an inner frame')
  if (frame.origin !== origin) throw new Refusal(`the sender is ${frame.origin}`)
}
