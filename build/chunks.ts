import { join } from 'node:path'

/** What the bundler has read of a module. */
interface ModuleInfo {
  readonly importers: readonly string[]
  readonly importedIds: readonly string[]
}

interface Graph {
  getModuleInfo(id: string): ModuleInfo | null
}

type Modules = ReadonlySet<string>

/** Other pages, of which each kind needs more of the visitors' page than the next. */
const otherPages = {
  window: ['presenter.ts', 'measure.ts', 'print.ts'],
  follow: ['follow.ts'],
  remote: ['remote.ts'],
} as const

/**
 * Names the files of the visitors' page. Left to itself a bundler cuts what pages share into a file
 * for each set of pages that share it: 24 scripts for the loop and 24 behind it, of which most held
 * a kilobyte, and each is a question to main. Here the loop needs two, and what comes behind it one
 * for each kind of page that needs a part of it.
 *
 * @param folder where the pages begin
 * @returns the name of the file that a module goes to, or `null` where the bundler decides
 */
export function chunkNames(folder: string): (id: string, graph: Graph) => string | null {
  let named: ((id: string) => string | null) | null = null
  return (id, graph) => (named ??= namesIn(folder, graph))(id)
}

function namesIn(folder: string, graph: Graph): (id: string) => string | null {
  const pages = (paths: readonly string[]) => paths.map((path) => join(folder, path))
  const [main = '', late = ''] = pages(['main.ts', 'screens/late.ts'])
  const first = reach([main], graph)
  const shared = reach(
    [...first].filter((id) => id !== main && importersOf(id, graph).some((by) => !first.has(by))),
    graph,
  )
  const behind = reach([late], graph)
  const others = Object.entries(otherPages).map(
    ([kind, paths]) => [kind, reach(pages(paths), graph)] as const,
  )
  return (id) => {
    if (shared.has(id)) return 'shared'
    if (first.has(id) || !behind.has(id)) return null
    return ['late', ...others.filter(([, needed]) => needed.has(id)).map(([kind]) => kind)].join(
      '-',
    )
  }
}

/** The modules that come with these, themselves included. */
function reach(starts: readonly string[], graph: Graph): Modules {
  const all = new Set(starts)
  for (const id of all) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) all.add(imported)
  }
  return all
}

function importersOf(id: string, graph: Graph): readonly string[] {
  return graph.getModuleInfo(id)?.importers ?? []
}
