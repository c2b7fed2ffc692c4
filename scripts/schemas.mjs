// Writes resources/schemas/ anew: `npm run schemas`. Runs on Node 24, which reads TypeScript.
import { mkdir, writeFile } from 'node:fs/promises'
import { jsonSchemas } from '../src/core/schemas/schemas.ts'

const folder = new URL('../resources/schemas/', import.meta.url)
await mkdir(folder, { recursive: true })
for (const [name, schema] of jsonSchemas()) {
  await writeFile(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`)
}
