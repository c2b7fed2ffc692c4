import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import { checkSettings } from './check.ts'
import type { Checked, KeyPath } from './check.ts'

/**
 * Reads a settings file. Never throws on content.
 *
 * @param file its name in complaints, which carry the line: `config.yaml:3`
 */
export function readSettingsFile(text: string, file: string): Checked {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const at = (offset: number | undefined) =>
    offset === undefined ? file : `${file}:${lines.linePos(offset).line}`
  const [error] = document.errors
  if (error) {
    const [reason = ''] = error.message.split('\n')
    return {
      settings: {},
      problems: [{ code: 'not-yaml', where: at(error.pos[0]), values: { reason } }],
    }
  }
  const raw = plain(document)
  if (raw instanceof Error) {
    const problem = { code: 'not-yaml', where: file, values: { reason: raw.message } } as const
    return { settings: {}, problems: [problem] }
  }
  return checkSettings(raw ?? {}, (path) => at(offsetOf(document, path)))
}

/** `toJS` refuses a bomb of aliases by throwing. */
function plain(document: Document): unknown {
  try {
    return document.toJS()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Where the key itself stands, which is what the author looks for. */
function offsetOf(document: Document, path: KeyPath): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1)) : document.contents
  if (!isMap(parent)) return undefined
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined
}
