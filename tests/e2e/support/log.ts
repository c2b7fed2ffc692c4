import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What an app has logged, oldest first. */
export async function logIn(folder: string): Promise<readonly LogLine[]> {
  const text = await readFile(join(folder, 'state/brocade/logs/brocade.log'), 'utf8').catch(
    () => '',
  )
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): LogLine => JSON.parse(line))
}

export interface LogLine {
  readonly level: string
  readonly msg: string
  readonly [fact: string]: unknown
}

/** The messages of a log, for `expect.poll`. */
export async function saidIn(folder: string): Promise<readonly string[]> {
  return (await logIn(folder)).map(({ msg }) => msg)
}
