/**
 * The address of electron-vite's development server, or `null` outside of development. Only this
 * machine's own is believed (Electron checklist 1): elsewhere plain HTTP could be anybody.
 */
export function devServer(address: string | undefined, isPackaged: boolean): string | null {
  if (address === undefined || isPackaged || !URL.canParse(address)) return null
  const { protocol, hostname, origin } = new URL(address)
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return protocol === 'http:' && loopback ? origin : null
}
