import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseLanguage } from './locale.mjs'
import { root } from './root.mjs'

/** @type {Record<string, string> | undefined} */
let texts

/**
 * Done with the first message: mostly there is none, and a command need not wait for it.
 *
 * @returns {Record<string, string>}
 */
function read() {
  const language = chooseLanguage(process.env, () => Intl.DateTimeFormat().resolvedOptions().locale)
  return JSON.parse(readFileSync(join(root, 'resources/locales', language, 'setup.json'), 'utf8'))
}

/**
 * A message in the person's language.
 *
 * @param {string} key the message's name in `resources/locales/LANGUAGE/setup.json`
 * @param {Record<string, string | number>} [values] what stands for each `{{name}}`
 * @returns {string} the text, or the key itself if there is none
 */
export function message(key, values = {}) {
  texts ??= read()
  const text = texts[key] ?? key
  return text.replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name] ?? ''))
}

/**
 * Tells the person something on stderr: stdout belongs to the command that set-up runs.
 *
 * @param {string} key the message's name
 * @param {Record<string, string | number>} [values] what stands for each `{{name}}`
 */
export function tell(key, values) {
  process.stderr.write(`${message(key, values)}\n`)
}
