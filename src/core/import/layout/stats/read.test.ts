import { describe, expect, it } from 'vitest'
import { statsIn } from './read.ts'

describe('what is said in words is not set large as digits', () => {
  it.each([
    ['全市经济总量翻了一番。', 'zh-CN'],
    ['码头可停靠万吨级货轮。', 'zh-CN'],
    ['二三十位老人仍会唱这支歌。', 'zh-CN'],
    ['The output of the port doubled.', 'en'],
  ])('%s', (sentence, language) => {
    expect(statsIn(sentence, language)).toEqual([])
  })

  it('but digits are', () => {
    expect(statsIn('港口有泊位124个。', 'zh-CN')).not.toEqual([])
  })
})
