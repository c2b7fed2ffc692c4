import { describe, test } from 'vitest'
import { expectToFit } from '../testing/look.ts'
import { realBlocks } from '../testing/real-blocks.ts'

describe('the decks’ own map', () => {
  test.each(realBlocks('map'))('$name says all its words in every room', expectToFit)
})
