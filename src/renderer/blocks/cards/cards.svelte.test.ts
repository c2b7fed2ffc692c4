import { describe, test } from 'vitest'
import { expectToFit } from '../testing/look.ts'
import { realBlocks } from '../testing/real-blocks.ts'

describe('the decks’ own cards', () => {
  test.each(realBlocks('cards'))('$name says all its words in every room', expectToFit)
})
