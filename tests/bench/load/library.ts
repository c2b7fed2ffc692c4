/** Loads the folder that is its argument as main does, and prints what `load-once.ts` wants. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { systemClock } from '../../../src/main/clock/clock.ts'
import { createLibrary } from '../../../src/main/library/library.ts'
import { createParser } from '../../../src/main/library/parser.ts'
import { createLog } from '../../../src/main/log/log.ts'

const delay = monitorEventLoopDelay({ resolution: 1 })
const shown: number[] = []
const library = createLibrary({
  paths: process.argv.slice(2),
  parser: createParser({ clock: systemClock }),
  clock: systemClock,
  log: createLog({ write: () => undefined }),
  onChange: () => shown.push(performance.now() - begun),
})
delay.enable()
const begun = performance.now()
await library.load()
// One more turn of the loop, so that the last wait is counted.
await new Promise((resolve) => setTimeout(resolve, 5))
delay.disable()
console.log(JSON.stringify({ shown, heldUp: delay.max / 1e6 }))
await library.close()
