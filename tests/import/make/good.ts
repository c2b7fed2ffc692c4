import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fixture } from './fixture.ts'
import { pages } from './pages.ts'
import { slides } from './slides.ts'
import { uglyWord } from './ugly-word.ts'
import { chinese, styled } from './written-in-word.ts'

function standing(name: string, says: readonly string[]): Fixture {
  const file = join(import.meta.dirname, '../../fixtures', name)
  return { name: name.replace(/.*\//u, ''), make: () => readFile(file), says }
}

/** Every document that can be imported, however ugly. */
export const goodFiles: readonly Fixture[] = [
  styled,
  chinese,
  ...uglyWord,
  slides,
  pages,
  standing('import/printed.pdf', [
    '锦州港',
    '锦州港是中国最北端的一类开放商港，也是距离东北中部和西部最近的进出海口，航线通达八十多个国家和地区，年吞吐量超过一亿吨。',
    '港口现有27个泊位，其中8个停靠油轮。',
    'It opened in 1990 and has 27 berths.',
    'oil products',
    'Tons',
    '109',
    '第二页从这里开始。',
  ]),
  standing('import/page.html', [
    'Home > About',
    'The port of Jinzhou',
    'The city covers 10,301 km2 and has 3.02 million people.',
    'It faces the Bohai Sea.',
    '8 for oil',
    'twenty-foot equivalent unit',
    'Two cranes on the quay',
    'The quay at dawn',
    'Cargo',
    'none since',
    'Only a layout cell',
    'A sea of its own.',
    'Unseen words',
    '© The port',
  ]),
  standing('import/notes.md', [
    'The port of Jinzhou',
    'The city covers 10,301 km2 and faces the Bohai Sea.',
    'As of 2018.',
    'Say where we stand.',
    '8 for oil',
    'The quay at dawn',
    'A sea of its own.',
    'a line of code',
  ]),
  standing('import/wrapped.txt', [
    'THE PORT OF JINZHOU',
    'The city covers 10,301 square kilometres in the southwest of the province',
    'It was named in the Liao dynasty.',
    '锦州港是中国最北端的一类开放商港，也是距离东北中部和西部最近的进出海口，航线通达八十多个国家和地区。',
    'grain and soy',
    'No. 169 Shiying Street',
  ]),
  standing('bytes/big5.txt', ['港口有27個泊位']),
  standing('bytes/gb18030.txt', ['锦州']),
  standing('bytes/utf-16le.md', []),
  standing('bytes/utf-16be.md', []),
]
