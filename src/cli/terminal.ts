import { styleText } from 'node:util'
import type { Say, Tongue } from './words.ts'

type Style = Parameters<typeof styleText>[0]

/** Where a command reads and writes, and how it speaks. */
export interface Terminal {
  readonly say: Say
  readonly tongue: Tongue
  readonly env: NodeJS.ProcessEnv
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream
  readonly errors: NodeJS.WritableStream
}

/** Writes a line for people. */
export function print(stream: NodeJS.WritableStream, line: string): void {
  stream.write(`${line}\n`)
}

/** Writes the one JSON value that `--json` promises. */
export function printJson(stream: NodeJS.WritableStream, value: unknown): void {
  print(stream, JSON.stringify(value, null, 2))
}

/** Colours words when the stream is a terminal and NO_COLOR is not set. */
export function paint(stream: NodeJS.WritableStream, style: Style, words: string): string {
  return styleText(style, words, { stream })
}

/** A reader such as `head` may leave before all is written: that is its right and no fault. */
export function tolerateClosedPipes(...streams: readonly NodeJS.WritableStream[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}
