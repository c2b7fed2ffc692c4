import { parentPort } from 'node:worker_threads'
import { makePicture } from './make.ts'
import type { Order } from './order.ts'

/** Makes one picture at a time away from the main thread, which has a show to run. */
parentPort?.on('message', (order: Order) => {
  void makePicture(order).then((reply) => parentPort?.postMessage(reply))
})
