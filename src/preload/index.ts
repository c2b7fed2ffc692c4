import { contextBridge, ipcRenderer } from 'electron'
import type { Transport } from '../contract/api.ts'
import { isPushChannel, isRequestChannel } from '../contract/requests.ts'

/** The channels are checked here too: a page reaches nothing of Electron's but these. */
const transport: Transport = {
  invoke(channel, request) {
    if (!isRequestChannel(channel)) return Promise.reject(new Error('no such request'))
    return ipcRenderer.invoke(channel, request)
  },
  subscribe(channel, listener) {
    if (!isPushChannel(channel)) throw new Error('no such push')
    // The event stays here: its sender would be a way to the raw ipcRenderer.
    const receive = (_: unknown, push: Parameters<typeof listener>[0]) => listener(push)
    ipcRenderer.on(channel, receive)
    return () => ipcRenderer.removeListener(channel, receive)
  },
}

contextBridge.exposeInMainWorld('brocade', transport)
