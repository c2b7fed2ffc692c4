import { parentPort, workerData } from 'node:worker_threads'
import { loaders } from './contestants.ts'
import type { Contestant, Files } from './contestants.ts'

export interface Task {
  readonly contestant: Contestant
  readonly files: Files
  /** Parses between the cold one and the warm ones, while the compiler still learns. */
  readonly warmUps: number
  readonly warmRuns: number
}

export interface Times {
  readonly cold: number
  readonly warm: readonly number[]
}

const { contestant, files, warmUps, warmRuns }: Task = workerData
const parse = await loaders[contestant](files)
const cold = time()
for (let run = 0; run < warmUps; run += 1) parse()
const times: Times = { cold, warm: Array.from({ length: warmRuns }, time) }
parentPort?.postMessage(times)

/** The thread's own time on a processor: what others do on the machine hardly disturbs it. */
function time(): number {
  const start = process.threadCpuUsage()
  parse()
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}
