import type { Block } from '../../../model/block.ts'
import type { RuleName } from '../deck-draft.ts'

/** Sentences that show better than they read. */
export interface Find {
  readonly rule: RuleName
  /** Which sentences of the text, the last one not included. */
  readonly from: number
  readonly to: number
  /** The same in each language of one text: what two finds must share to pair. */
  readonly key: string
  readonly block: Block
  /** A line below the block that ends what the title began; null for none. */
  readonly after: string | null
  /** The words that lead up to it, a headline's matter; null where its first sentence is. */
  readonly lead: string | null
  /** Whether its block says too little without its sentences beside it. */
  readonly needsWords: boolean
}
