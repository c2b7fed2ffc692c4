import { open } from 'node:fs/promises'
import type { ByteRange } from './range.ts'

const chunkBytes = 256 * 1024

/**
 * Streams a part of a file, a piece at a time as it is asked for, so that an hour of film takes no
 * more memory than a minute. The file is closed when the part is read, and also when the reader
 * leaves early, as a film does at each jump.
 */
export function streamFile(
  path: string,
  { start, end }: ByteRange,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = start
  const opened = open(path, 'r')
  // Reported through `pull`; without this it would also count as unhandled.
  opened.catch(() => undefined)
  return new ReadableStream(
    {
      async pull(controller) {
        const file = await opened
        const buffer = new Uint8Array(Math.min(chunkBytes, end - at + 1))
        try {
          const { bytesRead } = await file.read(buffer, 0, buffer.length, at)
          at += bytesRead
          if (bytesRead > 0) controller.enqueue(buffer.subarray(0, bytesRead))
          // A file that was cut short meanwhile ends early.
          if (bytesRead > 0 && at <= end) return
          await file.close()
          controller.close()
        } catch (error) {
          await file.close().catch(() => undefined)
          throw error
        }
      },
      async cancel() {
        await (await opened).close()
      },
    },
    { highWaterMark: 1 },
  )
}
