import { utilityProcess } from 'electron'
import { fileURLToPath } from 'node:url'
import type { OpenHelper } from '../thread/thread.ts'
import type { Order, Reply } from './order.ts'

/** The process's code stands beside main's in the build. */
const entry = fileURLToPath(new URL('picture-process.js', import.meta.url))

/**
 * Makes pictures in a process of its own: a photograph of 48 megapixels is 150 MB when it is decoded,
 * and neither that memory nor its page faults are to be main's. It ends with main.
 */
export const inProcess: OpenHelper<Order, Reply> = ({ reply, end }) => {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'Brocade pictures',
    stdio: 'ignore',
  })
  child.on('message', reply)
  child.on('exit', (code) => end(new Error(`the process ended with ${code}`)))
  return {
    send: (order) => child.postMessage(order),
    stop: () => void child.kill(),
  }
}
