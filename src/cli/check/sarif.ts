import type { Location, Log, Result } from 'sarif'
import english from '../../../resources/locales/en/diagnostics.json' with { type: 'json' }
import type { Diagnostic, Place } from '../../core/model/diagnostic.ts'
import type { Loaded } from '../load.ts'
import { version } from '../version.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** What the checks found, for editors and CI (SARIF 2.1.0). */
export function sarifOf(decks: readonly Loaded[]): Log {
  const found = decks.flatMap((deck) => deck.diagnostics.map(resultOf))
  const codes = new Set(decks.flatMap((deck) => deck.diagnostics.map(({ code }) => code)))
  const rules = [...codes].map((id) => {
    const text = english[id].replace(/\{\{\w+\}\}/g, '…')
    return { id, shortDescription: { text } }
  })
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Brocade', semanticVersion: version(), rules } },
        columnKind: 'utf16CodeUnits',
        results: found,
      },
    ],
  }
}

function resultOf(diagnostic: Diagnostic): Result {
  const { code, level, message, edit, related } = diagnostic
  return {
    ruleId: code,
    level: levels[level],
    message: { text: message },
    locations: [locationOf(diagnostic)],
    ...(related && { relatedLocations: [locationOf(related)] }),
    ...(edit && { fixes: [fixOf(diagnostic, edit)] }),
  }
}

function locationOf({ file, line, column }: Place): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: { startLine: line, startColumn: column },
    },
  }
}

function fixOf({ file, line, column }: Place, edit: NonNullable<Diagnostic['edit']>) {
  const deletedRegion = {
    startLine: line,
    startColumn: column,
    endColumn: column + edit.old.length,
  }
  return {
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(file) },
        replacements: [{ deletedRegion, insertedContent: { text: edit.new } }],
      },
    ],
  }
}

/** Relative to where the command runs, as the user wrote it. */
function uriOf(file: string): string {
  return encodeURI(file.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent)
}
