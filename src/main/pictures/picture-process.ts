import { constants, setPriority } from 'node:os'
import { makePicture } from './make.ts'

// A show that is running goes before pictures that nobody has asked for yet.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

process.parentPort.on('message', ({ data }) => {
  void makePicture(data).then((reply) => process.parentPort.postMessage(reply))
})
