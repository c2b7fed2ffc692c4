import { message } from './messages.mjs'

/** An expected end: the person reads the message, not a stack, and the process exits with a code. */
export class Stop extends Error {
  /**
   * @param {string} key the message's name
   * @param {Record<string, string | number>} [values] what stands for each `{{name}}`
   * @param {number} [exitCode] 1 unless the command line was wrong (2)
   */
  constructor(key, values, exitCode = 1) {
    super(message(key, values))
    this.exitCode = exitCode
  }
}

/** Somebody asked this process to end while one of its steps was running. */
export class Interrupted extends Error {
  /** @param {number} exitCode 128 and the signal's number, as shells count */
  constructor(exitCode) {
    super()
    this.exitCode = exitCode
  }
}
