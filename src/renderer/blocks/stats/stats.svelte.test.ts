import { describe, test } from 'vitest'
import { expectToFit } from '../testing/look.ts'
import { realBlocks } from '../testing/real-blocks.ts'

describe('the decks’ own stats', () => {
  test.each(realBlocks('stats'))('$name says all its words in every room', expectToFit)
})
