// Writes resources/schemas/ and the snippets of `brocade new` anew: `npm run schemas`. Runs on Node 24, which reads TypeScript.
import { mkdir, writeFile } from 'node:fs/promises'
import { jsonSchemas } from '../src/core/schemas/schemas.ts'
import { snippets } from '../src/core/schemas/snippets.ts'

const folder = new URL('../resources/schemas/', import.meta.url)
await mkdir(folder, { recursive: true })
for (const [name, schema] of jsonSchemas()) {
  await writeFile(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`)
}

const editor = new URL('../resources/templates/editor/', import.meta.url)
await mkdir(editor, { recursive: true })
await writeFile(
  new URL('brocade.code-snippets', editor),
  `${JSON.stringify(snippets(), null, 2)}\n`,
)
