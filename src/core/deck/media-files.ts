import type { Report } from '../diagnostics/log.ts'
import type { Place } from '../model/diagnostic.ts'

/** The files of a deck's folder, to tell what is missing. */
export interface MediaFiles {
  /** The same path, another one that differs only in case or Unicode form, or null. */
  readonly find: (path: string) => string | null
}

/** Without a list nobody looked into the folder, and nothing counts as missing. */
export function mediaFiles(paths: readonly string[] | undefined): MediaFiles {
  if (!paths) return { find: (path) => path }
  const exact = new Set(paths)
  const folded = new Map(paths.map((path) => [fold(path), path]))
  return { find: (path) => (exact.has(path) ? path : (folded.get(fold(path)) ?? null)) }
}

/** File systems differ in case and in composed or decomposed accents; the exhibition's Linux does not forgive. */
function fold(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

/** Warns of files that a slide names and the folder lacks, with the name that was probably meant. */
export function reportMedia(
  paths: readonly string[],
  files: MediaFiles,
  placeOf: (path: string) => Place,
  report: Report,
): void {
  for (const path of paths) {
    const found = files.find(path)
    if (found === path) continue
    if (found === null) report('warning', 'media-missing', placeOf(path), { path })
    else report('warning', 'media-case', placeOf(path), { path, found })
  }
}
