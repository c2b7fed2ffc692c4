import { canonicalTag, isLanguageTag } from '../../core/deck/language.ts'
import type { LanguageTag } from '../../core/model/language.ts'
import { ImportFault } from '../../import/fault.ts'
import type { ImportedDeck } from '../../import/import-files.ts'
import { exit, Failure } from '../failure.ts'
import type { ExitCode } from '../failure.ts'
import { faultOf, isFault } from '../faults.ts'
import { onceEach } from '../once-each.ts'

/**
 * Makes a deck of files; one that is named twice counts once.
 *
 * @param language what they are written in, where their own word is not to be taken
 * @param unreadable the exit code for a file that is not there or may not be read
 * @throws {Failure} when one of them cannot be imported
 */
export async function importDeck(
  files: readonly string[],
  language: LanguageTag | undefined,
  unreadable: ExitCode,
): Promise<ImportedDeck> {
  if (language !== undefined && !isLanguageTag(language)) {
    throw new Failure('language-malformed', { lang: language })
  }
  const options = language === undefined ? {} : { language: canonicalTag(language) }
  // No other command waits for the readers.
  const { importFiles } = await import('../../import/import-files.ts')
  try {
    return await importFiles(
      onceEach(files, (file) => file),
      options,
    )
  } catch (error) {
    if (error instanceof ImportFault) {
      throw new Failure(`import-${error.code}`, error.values, exit.failed)
    }
    throw faultOf(error, pathOf(error), unreadable)
  }
}

function pathOf(error: unknown): string {
  return isFault(error) ? (error.path ?? '') : ''
}
