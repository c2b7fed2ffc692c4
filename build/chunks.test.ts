import { expect, it } from 'vitest'
import { chunkNames } from './chunks.ts'

/** What each module imports, by its path from the pages' folder. */
const imports: Readonly<Record<string, readonly string[]>> = {
  'main.ts': ['loop', 'words'],
  'screens/late.ts': ['deck', 'slide', 'follower', 'words'],
  'presenter.ts': ['slide', 'desk'],
  'measure.ts': [],
  'print.ts': [],
  'follow.ts': ['follower'],
  'remote.ts': ['words'],
  slide: ['figure'],
  words: ['letters'],
  dialog: ['dialog-part', 'loop-part'],
  loop: ['loop-part'],
}

const at = (path: string): string => `/pages/${path}`
const graph = {
  getModuleInfo: (id: string) => ({
    importedIds: (imports[id.replace('/pages/', '')] ?? []).map(at),
    importers: Object.keys(imports).flatMap((path) =>
      imports[path]?.some((one) => at(one) === id) ? [at(path)] : [],
    ),
  }),
}

function nameOf(path: string): string | null {
  return chunkNames('/pages')(at(path), graph)
}

it('keeps what the loop alone needs with the page', () => {
  expect(['main.ts', 'loop'].map(nameOf)).toEqual([null, null])
})

it('puts what the loop shares with anything else, and all that this needs, into one file', () => {
  expect(['words', 'letters', 'loop-part'].map(nameOf)).toEqual(['shared', 'shared', 'shared'])
})

it('puts what comes behind the loop into a file for each kind of page that needs it too', () => {
  expect(['screens/late.ts', 'deck'].map(nameOf)).toEqual(['late', 'late'])
  expect(['slide', 'figure'].map(nameOf)).toEqual(['late-window', 'late-window'])
  expect(nameOf('follower')).toBe('late-follow')
})

it('leaves all else to the bundler', () => {
  expect(['presenter.ts', 'desk', 'dialog', 'dialog-part'].map(nameOf)).toEqual([
    null,
    null,
    null,
    null,
  ])
})
