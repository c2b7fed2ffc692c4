import { describe, test } from 'vitest'
import { expectToFit } from '../testing/look.ts'
import { realBlocks } from '../testing/real-blocks.ts'

describe('the decks’ own timeline', () => {
  test.each(realBlocks('timeline'))('$name says all its words in every room', expectToFit)
})
