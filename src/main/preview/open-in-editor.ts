import type { Place } from '../../core/model/diagnostic.ts'
import type { Clock } from '../clock/clock.ts'

/** An editor that has not failed by then has opened; a terminal's own may stay open for hours. */
const startsWithinMs = 1500

/**
 * Opens a file at a line in the editor that runs, or that `LAUNCH_EDITOR`, `VISUAL` or `EDITOR` names:
 * the person's own choice, of which no deck says a word.
 *
 * @param place its file by an absolute path
 * @returns whether an editor was found and did not fail at once
 */
export async function openInEditor({ file, line, column }: Place, clock: Clock): Promise<boolean> {
  // Only who opens something waits for it to load.
  const { default: launchEditor } = await import('launch-editor')
  return new Promise((resolve) => {
    const callOff = clock.after(startsWithinMs, () => resolve(true))
    launchEditor(`${file}:${line}:${column}`, () => {
      callOff()
      resolve(false)
    })
  })
}
