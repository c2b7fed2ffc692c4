import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plan } from './plan.ts'
import type { Out, Wanted } from './plan.ts'

const both = { id: 'jinzhou', languages: ['zh-CN', 'en'] }
const english = { id: 'jinzhou', languages: ['en'] }
const other = { id: 'port', languages: ['en'] }

const file: Out = { path: join('out', 'Show.pdf'), isFolder: false }
const folder: Out = { path: 'out', isFolder: true }

const names = (decks: readonly Wanted[], out: Out, handout = false): readonly string[] =>
  plan(decks, out, handout).map(({ target }) => target)

describe('a plan', () => {
  it('calls one deck in one language as it is told', () => {
    expect(names([english], file)).toEqual([join('out', 'Show.pdf')])
    expect(names([english], { path: 'SHOW.PDF', isFolder: false })).toEqual(['SHOW.pdf'])
  })

  it('adds to a name in what the files differ', () => {
    expect(names([both], file)).toEqual([join('out', 'Show.zh-CN.pdf'), join('out', 'Show.en.pdf')])
    expect(names([english, other], file)).toEqual([
      join('out', 'Show.jinzhou.pdf'),
      join('out', 'Show.port.pdf'),
    ])
    expect(names([both, other], file)).toEqual([
      join('out', 'Show.jinzhou.zh-CN.pdf'),
      join('out', 'Show.jinzhou.en.pdf'),
      join('out', 'Show.port.en.pdf'),
    ])
  })

  it('fills a folder, also one that is not there yet or that is called so', () => {
    const filled = (path: string) => [join(path, 'jinzhou.zh-CN.pdf'), join(path, 'jinzhou.en.pdf')]
    expect(names([both], folder)).toEqual(filled('out'))
    expect(names([both], { path: 'new', isFolder: false })).toEqual(filled('new'))
    expect(names([both], { path: 'x.pdf', isFolder: true })).toEqual(filled('x.pdf'))
  })

  it('puts a handout beside its slides, and its prints behind one another', () => {
    expect(plan([both], folder, true)).toEqual([
      {
        id: 'jinzhou',
        language: 'zh-CN',
        paper: 'slides',
        target: join('out', 'jinzhou.zh-CN.pdf'),
      },
      {
        id: 'jinzhou',
        language: 'zh-CN',
        paper: 'handout',
        target: join('out', 'jinzhou.zh-CN.handout.pdf'),
      },
      { id: 'jinzhou', language: 'en', paper: 'slides', target: join('out', 'jinzhou.en.pdf') },
      {
        id: 'jinzhou',
        language: 'en',
        paper: 'handout',
        target: join('out', 'jinzhou.en.handout.pdf'),
      },
    ])
    expect(names([english], file, true)).toEqual([
      join('out', 'Show.pdf'),
      join('out', 'Show.handout.pdf'),
    ])
  })
})
