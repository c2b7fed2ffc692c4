import type { Session } from 'electron'
import { scheme } from '../../contract/origin.ts'
import type { Log } from '../log/log.ts'

/**
 * Closes a session: nothing is granted, nothing is downloaded, and nothing leaves the machine.
 *
 * @param server the development server's origin, the one thing outside that may be reached
 */
export function setupSession(session: Session, server: string | null, log: Log): void {
  denyPermissions(session)
  blockNetwork(session, server, log)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event, item) => {
    event.preventDefault()
    log.warn({ url: item.getURL() }, 'download refused')
  })
}

function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }))
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  // Nobody is asked to choose a device either.
  session.on('select-usb-device', (event, _details, answer) => refuseDevice(event, answer))
  session.on('select-hid-device', (event, _details, answer) => refuseDevice(event, answer))
  session.on('select-serial-port', (event, _ports, _contents, answer) => {
    event.preventDefault()
    answer('')
  })
}

function refuseDevice(event: { preventDefault(): void }, answer: () => void): void {
  event.preventDefault()
  answer()
}

/** The page needs its own scheme only; what it builds itself is `blob:` and `data:`. */
function blockNetwork(session: Session, server: string | null, log: Log): void {
  const allowed = [`${scheme}:`, 'blob:', 'data:', 'devtools:']
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const { protocol, origin, host } = new URL(url)
    const isServer = server !== null && (origin === server || `http://${host}` === server)
    const cancel = !allowed.includes(protocol) && !isServer
    if (cancel) log.warn({ url }, 'request to the network refused')
    answer({ cancel })
  })
  session.setCertificateVerifyProc((_request, answer) => answer(-2))
}
