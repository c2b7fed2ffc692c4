import type { CDPSession, ElectronApplication } from 'playwright'

/** What a show that runs for weeks must not use more and more of. */
export interface Sample {
  /** The page's script objects that are still needed, in kB. */
  readonly heap: number
  /** Nodes of all kinds that the page keeps, on the screen or not. */
  readonly nodes: number
  readonly listeners: number
  /** Memory of the page's process, its decoded pictures among it, in kB. */
  readonly page: number
  /** Memory of the main process, in kB. */
  readonly main: number
}

export const kinds = ['heap', 'nodes', 'listeners', 'page', 'main'] as const

/** Weighs the app as it stands, with the page's litter taken out first. */
export async function weigh(app: ElectronApplication, devtools: CDPSession): Promise<Sample> {
  await devtools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0
  const memory = await app.evaluate(({ app: self, BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId()
    const page = self.getAppMetrics().find((each) => each.pid === pid)
    return { page: page?.memory.workingSetSize ?? 0, main: process.memoryUsage.rss() / 1024 }
  })
  return {
    heap: metric('JSHeapUsedSize') / 1024,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    ...memory,
  }
}
