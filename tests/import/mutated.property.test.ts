import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ImportFault } from '../../src/import/fault.ts'
import { createMediaBox } from '../../src/import/media-box.ts'
import { readDocument } from '../../src/import/read-document.ts'
import { goodFiles } from './make/good.ts'

const file = fc.constantFrom(...goodFiles)
const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
  minLength: 1,
  maxLength: 12,
})

it('reads a file with bytes changed, or says that it cannot', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(file, changes, fc.boolean(), async ({ name, make }, bytes, cut) => {
      const changed = Buffer.from(await make())
      for (const [place, byte] of bytes) changed[Math.floor(place * (changed.length - 1))] = byte
      const [place = 0] = bytes[0] ?? []
      const rest = cut ? changed.subarray(0, Math.ceil(place * changed.length)) : changed
      try {
        const beside = () => Promise.resolve(null)
        const { parts } = await readDocument({
          file: name,
          bytes: rest,
          media: createMediaBox(),
          beside,
        })
        expect(parts.length).toBeGreaterThan(0)
      } catch (error) {
        expect(error).toBeInstanceOf(ImportFault)
      }
    }),
    { numRuns: Number(process.env.BROCADE_FUZZ_RUNS ?? 60) },
  )
})
