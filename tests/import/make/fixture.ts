/** A document to import, with all that a reader must not lose. */
export interface Fixture {
  readonly name: string
  make(): Promise<Buffer> | Buffer
  /** What it says, passage by passage, as its author knows it. */
  readonly says: readonly string[]
}
