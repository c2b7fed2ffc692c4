import { parentPort } from 'node:worker_threads'
import { makePicture } from '../pictures/make.ts'
import type { Order } from '../pictures/order.ts'

/** Makes pictures as `pictures/picture-process.ts` does, where there is no Electron. */
parentPort?.on('message', (order: Order) => {
  void makePicture(order).then((reply) => parentPort?.postMessage(reply))
})
