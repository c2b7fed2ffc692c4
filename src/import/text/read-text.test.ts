import { expect, it } from 'vitest'
import { brief, readFixture, readText } from '../testing/fixture.ts'

it('joins lines that were broken at a width, and no others', async () => {
  expect(brief(await readFixture('wrapped.txt'))).toEqual([
    'paragraph THE PORT OF JINZHOU',
    'paragraph The city covers 10,301 square kilometres in the southwest of the province, at the east end of a corridor along the sea, and is a well-known port of the Bohai Sea with 27 berths.',
    'paragraph It was named in the Liao dynasty.',
    'paragraph 锦州港是中国最北端的一类开放商港，也是距离东北中部和西部最近的进出海口，航线通达八十多个国家和地区。',
    'paragraph 港口有27个泊位。',
    'paragraph 其中8个停靠油轮。',
    'list -0 oil -0 grain and soy',
    'table |Year|Million tons| |2018|109|',
    'paragraph No. 169 Shiying Street',
    'paragraph Guta District',
    'paragraph 121001',
    'break rule',
  ])
})

it('mends a divided word only where it stands whole elsewhere', async () => {
  const wide = 'The exhibition on the history of the port shows how an exhi-\nbition is made.'
  expect(brief(await readText('a.txt', wide))[0]).toContain('how an exhibition is made')
})

it('keeps lines that are paragraphs apart', async () => {
  const lines = [
    '锦州港是中国最北端的一类开放商港，航线通达八十多个国家和地区。',
    '锦州湾国际机场距离市区二十二公里，开通航线二十余条。',
  ]
  expect(brief(await readText('a.txt', lines.join('\n')))).toEqual(
    lines.map((line) => `paragraph ${line}`),
  )
})

it('makes one list of bullets with empty lines between them', async () => {
  expect(brief(await readText('a.txt', '• one\n\n  • two\n\n• three'))).toEqual([
    'list -0 one -0 two -0 three',
  ])
})

it('says that a file of rules and spaces has no words', async () => {
  await expect(readText('a.txt', ' \n----\n')).rejects.toMatchObject({ code: 'no-words' })
})
